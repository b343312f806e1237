/**
 * Words that say nothing about what somebody looks for. Folded. A question of
 * nothing but these is asked as it is.
 */
const STOP_WORDS = new Set(
  `und oder der die das des dem den ein eine einer eines einem einen von vom zu zur zum fur im in an am auf mit nach
  bei aus bzw sowie nicht uber durch als ist wie wo wer was ich mein meine meinen meiner man kann muss will mochte es
  sich bekomme brauche gibt lassen werden haben machen bitte beim ins vom am ob wann wohin woher welche welcher welches
  sein sind wird wurde dass ihr unser unsere`.split(/\s+/),
);

/** Whether a word, folded, is one of them. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
