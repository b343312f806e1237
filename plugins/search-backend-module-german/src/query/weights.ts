/** How well a word of the index answers a word of the question, by why it does. Found by trying many questions. */
export const WEIGHT = {
  exact: 1,
  /** Other endings. */
  stem: 0.95,
  /** "Anmeldung" for "anmelden". */
  action: 0.92,
  /** Words made of each other that are not the same: "Ausweisung" for "Ausweis". */
  derived: 0.7,
  /** "3" for "dritte". */
  number: 0.95,
  /** The last parts of a compound, which say what it is: "Ausweis" in "Personalausweis". */
  head: 0.85,
  /** Its first parts: "Geburt" in "Geburtsurkunde". */
  firstPart: 0.7,
  /** Parts in between. */
  middlePart: 0.55,
  /** The last word of the question, which somebody may still be typing. */
  typing: 0.7,
  longPrefix: 0.55,
  shortPrefix: 0.3,
  /** Beginning of a part in the middle or at the end. */
  partPrefix: 0.3,
  keyPrefix: 0.85,
  /** "GZR" for "Gewerbezentralregister". */
  abbreviation: 0.8,
  oneError: 0.7,
  twoErrors: 0.45,
  synonym: 0.85,
  /** Part of a compound that somebody asks for. */
  part: 0.7,
  /** The same, with parts that are compounds taken apart, too. */
  finerParts: 0.6,
} as const;

/** From this weight on, a match is what somebody means; rarity is counted among these. */
export const GOOD = 0.5;
/** A question whose words are answered that well needs no guesses at abbreviations and typing errors. */
export const ANSWERED = 0.9;
/** Matches of a whole compound that count beside those of its parts. */
export const BESIDE_PARTS = 0.45;
/** Matches of a synonym that count: the word, parts of compounds, no beginnings. */
export const LEAST_OF_SYNONYM = 0.7;
