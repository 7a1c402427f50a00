/** After these a stop never ends a sentence: a name or a number follows. */
const OPENING = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col sgt maj capt cmdr adm pres rev fr st mt ft hon messrs
  jan feb mar apr jun jul aug sep sept oct nov dec no nos vs fig eq art pp vol`.split(/\s+/u),
);

/** After these it may: a capital that seldom begins a name decides. */
const EITHER = new Set(
  'inc corp co ltd jr sr etc al dept univ est approx bros plc mass calif pa fla'.split(' '),
);

const STARTERS = new Set(
  `The A An He She It They We I In On At But And This That These Those There His Her Its Their Our
  As If When While After Before For From With However Meanwhile Some Many Most Several Officials
  Police You Not No What Who Since Last Earlier`.split(/\s+/u),
);

/**
 * Whether the stop at `at` (with its closing marks up to `end`) ends a sentence: by the word before
 * it and the one that follows.
 */
export function isSentenceEnd(text: string, at: number, end: number): boolean {
  const next = /^\s{1,20}(["“‘'«([]{0,3})([\p{L}\p{N}$£€#@]?[\p{L}\p{N}]{0,30})/u.exec(
    text.slice(end, end + 60),
  );
  if (next === null) return true;
  const following = next[2] ?? '';
  if (following === '' || !/^[\p{Lu}\p{Lo}\p{N}$£€#@]/u.test(following)) {
    return following === '' && /[!?.]["”’'»)\]]/u.test(text.slice(at, end));
  }
  if (text.charAt(at) !== '.' || /^\.{2}/u.test(text.slice(at, end))) return true;
  const closed = /["”»)\]]/u.test(text.slice(at, end));
  const before = /[\p{L}\p{N}.]{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  if (closed) return true;
  const word = before.toLowerCase();
  if (OPENING.has(word)) return word === 'no' && STARTERS.has(following);
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(before) && /\p{L}/u.test(before);
  // "Plan B." ends a sentence as seldom as "George W." goes on with "The".
  return isInitials || EITHER.has(word) ? STARTERS.has(following) : true;
}
