/**
 * What is used of `assemblyscript/asc`. Its own types declare AssemblyScript's globals over those of the
 * whole program: an array's `at` would never give undefined any more.
 */
interface CompilerHost {
  readonly readFile: (name: string) => Promise<string | null>;
  readonly writeFile: (name: string, contents: Uint8Array | string) => void;
  readonly listFiles: () => readonly string[];
  readonly stderr: { readonly write: (chunk: Uint8Array | string) => void };
}

declare const asc: {
  readonly main: (
    args: readonly string[],
    host: CompilerHost,
  ) => Promise<{ readonly error: Error | null }>;
};

export default asc;
