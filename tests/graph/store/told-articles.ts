import fc from 'fast-check';

/** People by every name that a text may use of them. */
const PEOPLE = [
  ['Robert Brown', 'Bobby Brown'],
  ['Ana Lima', 'Ana Maria Lima'],
  ['Kim Min-jun', 'Min-jun Kim'],
  ['Bobby Brown', 'Robert Brown'],
] as const;
const COUNTRIES = ['Norway', 'Portugal', 'Canada'];
const BODIES = [
  ['Harbour Safety Council', 'HSC'],
  ['Northern Ferry Union', 'NFU'],
] as const;

const who = fc.constantFrom(...PEOPLE).chain((names) => fc.constantFrom(...names));
const country = fc.constantFrom(...COUNTRIES);
const body = fc.constantFrom(...BODIES);
const day = fc.integer({ min: 20, max: 22 });

const office = fc
  .record({ who, country, title: fc.constantFrom('foreign minister', 'finance minister') })
  .map((x) => `${x.who}, the ${x.title} of ${x.country}, spoke on Monday.`);
const alias = fc
  .constantFrom(...PEOPLE)
  .map(([name, other]) => `${name}, also known as ${other}, left the hall.`);
const alone = who.map((name) => `The ferry was late, and ${name} said nothing of it.`);
const meeting = fc
  .record({ one: who, other: who, day, place: fc.constantFrom('Oslo', 'Lisbon') })
  .map((x) => `${x.one} met ${x.other} in ${x.place} on ${x.day} September 2025.`);
const quote = fc
  .record({ who, end: fc.constantFrom('Tuesday', 'Friday') })
  .map((x) => `"We will keep the price of the ferry as it is," ${x.who} said on ${x.end}.`);
const bracket = body.map(
  ([name, acronym]) => `The ${name} (${acronym}) counted the boats. The ${acronym} closed a pier.`,
);
const acronym = body.map(([, short]) => `The ${short} asked for a new pier.`);
const plainBody = body.map(([name]) => `The ${name} asked for a longer pier.`);

const sentence = fc.oneof(
  office,
  office,
  alias,
  alone,
  meeting,
  quote,
  bracket,
  acronym,
  plainBody,
);

/** A short made-up article, as plain text with a headline. */
export const toldArticle: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => `News of the ferry\n\n${sentences.join(' ')}`);
