import { stemmer } from '@orama/stemmers/german';

/**
 * Takes the endings off a word, so that "Genehmigungen" and "genehmigen" are the same.
 *
 * @param word - folded
 */
export function stem(word: string): string {
  // Figures and keys have no endings.
  return /\d/.test(word) ? word : stemmer(word);
}
