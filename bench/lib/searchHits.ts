import { say } from '../../tools/lib/console.mjs';
import { Measured } from './bench';
import { ExpectedAnswer } from './searchLists';

const DEPTH = 10;

/** Name of the figure. */
export const RECALL = 'recall@10';

/** How much of what was meant an engine found; shares from 0 to 1. */
export interface Hits {
  /** Questions with something that was meant in the first place, among the first five. */
  hit1: number;
  hit5: number;
  /** What was meant that is among the first ten, on average over the questions. */
  recall10: number;
}

/** What an engine answered to a question. */
export interface Answer extends ExpectedAnswer {
  /** The best first. */
  found: string[];
}

/** Counts what was found of what was meant. */
export function countHits(answers: readonly Answer[]): Hits {
  const share = (of: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  const hitAt =
    (depth: number) =>
    ({ titles, found }: Answer) =>
      found.slice(0, depth).some(title => titles.includes(title)) ? 1 : 0;
  return {
    hit1: share(hitAt(1)),
    hit5: share(hitAt(5)),
    recall10: share(
      answer => 1 - missing(answer).length / answer.titles.length,
    ),
  };
}

/** Titles that were meant and are not among the first ten. */
function missing({ titles, found }: Answer): string[] {
  return titles.filter(title => !found.slice(0, DEPTH).includes(title));
}

/**
 * Asks all questions once, one after the other.
 *
 * @param options - `showMissing`: say what was not found
 * @returns time of a question on average, and the hits as figures
 */
export async function measureHits(
  engine: { find(term: string, limit: number): Promise<string[]> },
  questions: readonly ExpectedAnswer[],
  { showMissing = false } = {},
): Promise<Measured> {
  const begun = performance.now();
  const answers: Answer[] = [];
  for (const expected of questions) {
    const found = await engine.find(expected.question, DEPTH);
    answers.push({ ...expected, found });
  }
  const milliseconds = (performance.now() - begun) / questions.length;
  if (showMissing) {
    answers
      .filter(answer => missing(answer).length)
      .forEach(answer =>
        say(
          `  ${answer.question}: ${missing(answer).join(' | ')}` +
            `\n    statt dessen: ${answer.found.slice(0, 5).join(' | ')}`,
        ),
      );
  }
  const { hit1, hit5, recall10 } = countHits(answers);
  return {
    milliseconds,
    figures: { 'hit@1': hit1, 'hit@5': hit5, [RECALL]: recall10 },
  };
}
