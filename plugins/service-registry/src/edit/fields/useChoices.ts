import { useMemo } from 'react';
import { VocabularyName, wordFor } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { VOCABULARIES } from '../lib/vocabularies';
import { Choice } from './SelectField';

/** The values of a vocabulary with their words, in the vocabulary's order. */
export function useChoices(vocabulary: VocabularyName): Choice[] {
  const t = useText();
  return useMemo(
    () =>
      VOCABULARIES[vocabulary].map(value => ({
        value,
        label: wordFor(t, vocabulary, value),
      })),
    [t, vocabulary],
  );
}
