import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../lexicon/event-verbs.ts';

export type VerbTense = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** Every form of a verb with the tenses that it can be. */
export function formsOfVerb(lemma: string): ReadonlyMap<string, ReadonlySet<VerbTense>> {
  const forms = new Map<string, Set<VerbTense>>();
  const add = (form: string, tense: VerbTense): void => {
    const known = forms.get(form) ?? new Set();
    known.add(tense);
    forms.set(form, known);
  };
  const stem = stemOf(lemma);
  add(lemma, 'base');
  add(presentOf(lemma), 'present');
  add(gerundOf(lemma, stem), 'gerund');
  const irregular = irregulars().get(lemma);
  for (const [past, participle] of irregular ?? regularPast(lemma, stem)) {
    add(past, 'past');
    add(participle, 'participle');
  }
  return forms;
}

type PastForms = readonly (readonly [past: string, participle: string])[];

let table: ReadonlyMap<string, PastForms> | null = null;
function irregulars(): ReadonlyMap<string, PastForms> {
  if (table !== null) return table;
  const forms = new Map<string, [string, string][]>();
  for (const entry of IRREGULAR_VERBS.replaceAll('\n', '').split(';')) {
    const [lemma = '', past = '', participle = ''] = entry.trim().split(' ');
    forms.set(lemma, [...(forms.get(lemma) ?? []), [past, participle]]);
  }
  table = forms;
  return forms;
}

let doubling: ReadonlySet<string> | null = null;
function stemOf(lemma: string): string {
  doubling ??= new Set(DOUBLING_VERBS.replaceAll('\n', '').split(';'));
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(lemma);
  return isShort || doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function regularPast(lemma: string, stem: string): PastForms {
  if (lemma.endsWith('e')) return [[`${lemma}d`, `${lemma}d`]];
  if (/[^aeiou]y$/u.test(lemma)) return [[`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ied`]];
  const past = `${stem}ed`;
  // Both spellings are at home: "cancelled" and "canceled".
  const single = `${lemma}ed`;
  return stem === lemma || !lemma.endsWith('l')
    ? [[past, past]]
    : [
        [past, past],
        [single, single],
      ];
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerundOf(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
}
