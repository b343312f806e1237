import { ReactNode } from 'react';
import { VocabularyName } from '../../lib/fields';
import { TextPath } from '../lib/formValues';
import { ALWAYS_CHOSEN } from '../lib/vocabularies';
import { SelectField } from './SelectField';
import { useChoices } from './useChoices';

/** Properties of {@link VocabularyField}. */
export interface VocabularyFieldProps {
  path: TextPath;
  vocabulary: VocabularyName;
  label?: string;
  required?: boolean;
  help?: ReactNode;
}

/** One value of a vocabulary. */
export function VocabularyField(props: VocabularyFieldProps) {
  const { vocabulary, ...field } = props;
  const choices = useChoices(vocabulary);
  return (
    <SelectField
      {...field}
      choices={choices}
      always={ALWAYS_CHOSEN.includes(vocabulary)}
    />
  );
}
