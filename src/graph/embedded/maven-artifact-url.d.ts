/** `mvn-artifact-url` ships no declarations. Loaded as CommonJS, its function is `default.default`. */
declare module 'mvn-artifact-url' {
  interface Artifact {
    readonly groupId: string;
    readonly artifactId: string;
    readonly version: string;
    readonly isSnapShot: boolean;
  }
  const module: {
    readonly default: (artifact: Artifact, repository?: string) => Promise<string>;
  };
  export default module;
}
