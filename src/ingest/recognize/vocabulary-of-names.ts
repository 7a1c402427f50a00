import { givenNames } from '../lexicon/given-names.ts';
import { ordinaryWords } from '../lexicon/ordinary-words.ts';

export interface NameWords {
  readonly ordinary: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

let built: NameWords | undefined;

/** Built at first use and kept: they are made of constants alone. */
export function nameWords(): NameWords {
  built ??= { ordinary: ordinaryWords(), given: givenNames() };
  return built;
}
