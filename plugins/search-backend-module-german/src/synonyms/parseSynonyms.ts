import { stem } from '../text/stem';
import { isStopWord } from '../text/stopWords';
import { tokenize } from '../text/tokenize';
import { SynonymRule } from './Synonyms';

/** A rule, and what was written: for messages, and against typing errors. */
export interface ParsedRule extends SynonymRule {
  /** Folded, when the rule is about one word. */
  word?: string;
}

/** A list that cannot be read. */
export class SynonymSyntaxError extends Error {
  constructor(line: number, text: string) {
    super(`Line ${line} has neither "=" nor "~": ${text}`);
    this.name = 'SynonymSyntaxError';
  }
}

/** Words of a phrase; what hyphens join is one. */
function phraseWords(phrase: string): string[] {
  const tokens = tokenize(phrase);
  const joined = tokens.filter(token => token.joined);
  const words = tokens
    .filter(
      token =>
        token.joined ||
        !joined.some(
          ({ start, end }) => start <= token.start && end >= token.end,
        ),
    )
    .map(({ word }) => word);
  const telling = words.filter(word => !isStopWord(word));
  return telling.length ? telling : words;
}

function phrases(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map(phrase => phrase.trim())
    .filter(Boolean);
}

function rule(phrase: string, meanings: string[]): ParsedRule {
  const words = phraseWords(phrase);
  return {
    stems: words.map(stem),
    ...(words.length === 1 && { word: words[0] }),
    meanings: meanings.map(phraseWords),
  };
}

/**
 * Reads a list of synonyms, one group a line:
 *
 * - `a, b = c, d`: who says a or b means c or d, too
 * - `a ~ b ~ c`: all mean the same
 * - `# …`: a remark
 *
 * Both can be combined: `a, b ~ c` takes a and b for c and the other way round.
 *
 * @throws SynonymSyntaxError
 */
export function parseSynonyms(text: string): ParsedRule[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      readLine(line, index + 1).filter(({ stems }) => stems.length > 0),
    );
}

function readLine(line: string, number: number): ParsedRule[] {
  const content = line.trim();
  if (!content || content.startsWith('#')) {
    return [];
  }
  if (content.includes('=')) {
    const [said, meant] = content.split('=');
    const meanings = phrases(meant, ',');
    return phrases(said, ',').map(phrase =>
      rule(
        phrase,
        meanings.filter(meaning => meaning !== phrase),
      ),
    );
  }
  if (!content.includes('~')) {
    throw new SynonymSyntaxError(number, content);
  }
  const same = content.split('~').flatMap(part => phrases(part, ','));
  return same.map(phrase =>
    rule(
      phrase,
      same.filter(other => other !== phrase),
    ),
  );
}
