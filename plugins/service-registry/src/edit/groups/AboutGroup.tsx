import { ENTRY_TYPES } from '@rathaus/plugin-service-registry-common';
import { wordFor } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { AreaField } from '../fields/AreaField';
import { MarkdownField } from '../fields/MarkdownField';
import { RadioField } from '../fields/RadioField';
import { TagsField } from '../fields/TagsField';
import { VocabularyField } from '../fields/VocabularyField';
import { FormGroup } from './FormGroup';
import { TitleField } from './TitleField';

/** Worum geht es? */
export function AboutGroup() {
  const t = useText();
  return (
    <FormGroup group="about">
      <TitleField />
      <RadioField
        path="type"
        required
        choices={ENTRY_TYPES.map(type => ({
          value: type,
          label: wordFor(t, 'type', type),
          explanation: t(`edit.type.${type}`),
        }))}
      />
      <AreaField path="summary" rows={2} help={t('edit.help.summary')} />
      <MarkdownField path="description" help={t('edit.help.description')} />
      <TagsField path="aliases" help={t('edit.help.aliases')} />
      <VocabularyField
        path="lifecycle"
        vocabulary="lifecycle"
        help={t('edit.help.lifecycle')}
      />
    </FormGroup>
  );
}
