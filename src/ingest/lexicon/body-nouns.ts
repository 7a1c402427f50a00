/**
 * Nouns by which a story takes up a body that it named before, and what that body may be: the kinds
 * of `organizationKind` and `placeKind`, and words of its name. Source: general knowledge of news
 * English; own list, Apache-2.0.
 */
export interface BodyNoun {
  readonly noun: string;
  readonly kinds: readonly string[];
  /** Of which its name must hold one, in lower case; empty: the kind is enough. */
  readonly words: readonly string[];
}

const LIST = `
company firm corporation business manufacturer carrier retailer airline|COMPANY OTHER|
bank|COMPANY OTHER|bank bancorp
group organization organisation charity foundation body|NGO OTHER COMPANY INTERGOVERNMENTAL|
band|OTHER|
party|PARTY|
committee|GOVERNMENT OTHER|committee
commission|GOVERNMENT OTHER INTERGOVERNMENTAL|commission
council|GOVERNMENT OTHER INTERGOVERNMENTAL|council
court|GOVERNMENT OTHER INTERGOVERNMENTAL|court tribunal
agency|GOVERNMENT NEWS_AGENCY INTERGOVERNMENTAL OTHER|agency
department|GOVERNMENT OTHER|department
ministry|GOVERNMENT|ministry
university college school|OTHER|university college school institute
association federation union league|OTHER NGO INTERGOVERNMENTAL|association federation union league
club team|OTHER|
newspaper network channel magazine station|MEDIA|
gallery museum hospital institute palace airport zoo|OTHER|gallery museum hospital institute palace airport zoo
centre center|OTHER|centre center
country nation kingdom republic|COUNTRY|
state province|REGION|
county|REGION|county
city town|CITY|
house|GOVERNMENT OTHER|house
senate|GOVERNMENT OTHER|senate
parliament|GOVERNMENT OTHER|parliament assembly knesset
police|GOVERNMENT OTHER|police constabulary
army navy|MILITARY|
`;

let built: ReadonlyMap<string, BodyNoun> | undefined;

/** By noun, in lower case. */
export const bodyNouns = (): ReadonlyMap<string, BodyNoun> => (built ??= build());

function build(): ReadonlyMap<string, BodyNoun> {
  const nouns = new Map<string, BodyNoun>();
  for (const line of LIST.trim().split('\n')) {
    const [names = '', kinds = '', words = ''] = line.split('|');
    for (const noun of names.split(' '))
      nouns.set(noun, {
        noun,
        kinds: kinds.split(' '),
        words: words === '' ? [] : words.split(' '),
      });
  }
  return nouns;
}
