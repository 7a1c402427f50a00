import { singular } from './form-words.ts';

const WORDS = `
  ministry minister department secretariat office agency bureau directorate administration service
  authority board commission committee council court tribunal parliament congress senate assembly
  house representatives commons lords legislature cabinet government bank police army navy air force
  forces marine marines coast guard gendarmerie corps defense intelligence security border customs
  party front movement union alliance coalition league society association federation chamber
  national state federal central general supreme high constitutional appeals appeal district county
  regional provincial local city municipal public popular royal republican people workers labor
  democratic liberal conservative socialist communist green social christian progressive freedom
  justice development independence unity patriotic radical opposition revolutionary armed special
  foreign interior home external internal affairs trade industry commerce finance treasury economy
  economic planning budget health education science technology culture tourism sport youth women
  family labour employment welfare agriculture fisheries forestry environment energy mines oil
  petroleum water transport transportation communications information telecommunication infrastructure
  works housing land immigration veterans prison election electoral audit anti corruption human rights
  weather meteorological statistics space civil aviation railway road post disaster management
  emergency emergencies red cross crescent election commission investigation criminal supreme
  legislative executive judicial judiciary oversight intelligence ethics ways means appropriations
  first second third chief prosecutor attorney ombudsman university college institute hospital
  museum library archives school church
`;

let built: ReadonlySet<string> | undefined;

/** Words that many countries' bodies share: "Foreign Ministry" alone is nobody's for good. */
export function isVague(words: readonly string[]): boolean {
  built ??= new Set(
    WORDS.trim()
      .split(/\s+/u)
      .flatMap((word) => [word, singular(word)]),
  );
  return words.every((word) => built?.has(word) === true);
}
