declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    readonly xml?: boolean;
    /** Answered when the bytes tell nothing; UTF-8 or windows-1252 unless said. */
    readonly defaultEncoding?: string;
  }

  /** The name of an encoding as WHATWG has it. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: SniffOptions): string;
}
