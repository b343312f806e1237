import { SynonymGroup } from './rulesOf';

/** A list that cannot be read. */
export class SynonymSyntaxError extends Error {
  constructor(line: number, text: string) {
    super(`Line ${line} has neither "=" nor "~": ${text}`);
    this.name = 'SynonymSyntaxError';
  }
}

function phrases(list: string): string[] {
  return list
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean);
}

/**
 * Reads a list of synonyms, one group a line:
 *
 * - `a, b = c, d`: who says a or b means c or d, too
 * - `a ~ b ~ c`: all mean the same
 * - `# …`: a remark
 *
 * Both can be combined: `a, b ~ c` takes a, b and c for each other.
 *
 * @throws SynonymSyntaxError
 */
export function parseSynonyms(text: string): SynonymGroup[] {
  return text
    .split('\n')
    .flatMap((line, index) => readLine(line.trim(), index + 1));
}

function readLine(content: string, number: number): SynonymGroup[] {
  if (!content || content.startsWith('#')) {
    return [];
  }
  const bothWays = !content.includes('=');
  if (bothWays && !content.includes('~')) {
    throw new SynonymSyntaxError(number, content);
  }
  const [words, ...others] = content.split(bothWays ? '~' : '=').map(phrases);
  return [{ words, meanings: others.flat(), bothWays }];
}
