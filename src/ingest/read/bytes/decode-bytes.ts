import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import htmlEncodingSniffer from 'html-encoding-sniffer';
import iconv from 'iconv-lite';

const UNTOLD = 'untold';
const LAST_RESORT = 'windows-1252';
/** Bytes that are looked at to guess an encoding; guessing costs more than decoding. */
const SAMPLE = 64 * 1024;
const UTF_32 = [
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
] as const;

/**
 * The text of a file whose encoding nobody names: by its byte order mark, by what it declares itself
 * (`<?xml encoding>`, `<meta charset>`), by its bytes. Never throws: what is no text gives no text.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decode(bytes, marked);
  if (isShifted(bytes)) return decode(bytes, 'iso-2022-jp');
  // Bytes that are UTF-8 by chance alone do not exist in practice; files that declare something else
  // and were converted to UTF-8 by some system on their way do.
  if (isUtf8(bytes)) return decode(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  if (declared !== null && !/^utf-?8$/iu.test(declared)) return decode(bytes, declared);
  return decode(bytes, chardet.detect(bytes.subarray(0, SAMPLE)) ?? LAST_RESORT);
}

/** Told by a byte order mark, or by how `<?xml` is written. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (UTF_32.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return 'utf-32';
  const told = htmlEncodingSniffer(bytes.subarray(0, 8), { xml: true, defaultEncoding: UNTOLD });
  return told === UNTOLD ? null : told;
}

/** Japanese in seven bits, which looks like UTF-8 but for its shifts: no text has these by chance. */
const isShifted = (bytes: Uint8Array): boolean =>
  /\u001b\$[@B]/u.test(Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1'));

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const xml = /^\s{0,99}<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/iu.exec(
    start,
  );
  if (xml?.[1] !== undefined) return xml[1];
  const told = htmlEncodingSniffer(bytes, { defaultEncoding: UNTOLD });
  return told === UNTOLD ? null : told;
}

/** By the platform where it knows the encoding as browsers do, else by iconv-lite. */
function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    const known = iconv.encodingExists(encoding) ? encoding : LAST_RESORT;
    return iconv.decode(Buffer.from(bytes), known);
  }
}
