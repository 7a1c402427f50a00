import type { Naming } from './naming.ts';

/** One spelling of a name in one article, with all that are spelled so. */
export interface Form {
  readonly index: number;
  readonly surface: string;
  readonly namings: readonly Naming[];
}

/** Namings by spelling, in the order of the text. */
export const formsOf = (namings: readonly Naming[]): readonly Form[] =>
  [...Map.groupBy(namings, ({ words }) => words.join(' ')).values()].map((same, index) => ({
    index,
    surface: same[0]?.surface ?? '',
    namings: same,
  }));

/** The form of every naming. */
export const formByNaming = <F extends Form>(forms: readonly F[]): ReadonlyMap<Naming, F> =>
  new Map(forms.flatMap((form) => form.namings.map((naming): [Naming, F] => [naming, form])));

/** Where forms are looked up; no list grows beyond a bound, whatever the text. */
export interface FormIndex<F extends Form> {
  add(keys: Iterable<string>, form: F): void;
  get(key: string): readonly F[];
}

const MOST = 48;

export function formIndex<F extends Form>(): FormIndex<F> {
  const byKey = new Map<string, F[]>();
  return {
    add: (keys, form) => {
      for (const key of keys) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [form]);
        else if (known.length < MOST && !known.includes(form)) known.push(form);
      }
    },
    get: (key) => byKey.get(key) ?? [],
  };
}
