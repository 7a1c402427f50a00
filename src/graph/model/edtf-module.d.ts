/** `edtf` ships no declarations that its package.json points at; this is the part that we use. */
declare module 'edtf' {
  interface ExtDate {
    readonly type: string;
    /** Milliseconds since the epoch; infinite for an open end. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(value: string): ExtDate;
}
