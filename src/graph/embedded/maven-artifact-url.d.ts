/**
 * `mvn-artifact-url` ships no declarations. It is CommonJS that marks itself as a module: Node hands over
 * its exports, vitest's loader the function itself.
 */
declare module 'mvn-artifact-url' {
  interface Artifact {
    readonly groupId: string;
    readonly artifactId: string;
    readonly version: string;
    readonly isSnapShot: boolean;
  }
  type ArtifactUrl = (artifact: Artifact, repository?: string) => Promise<string>;
  const loaded: ArtifactUrl | { readonly default: ArtifactUrl };
  export default loaded;
}
