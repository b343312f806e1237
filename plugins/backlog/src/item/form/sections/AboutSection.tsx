import { SelectField } from '@rathaus/rathaus-react';
import { useBoard } from '../../../board/context/BoardContext';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FormSection } from './FormSection';
import { MarkdownField } from './MarkdownField';
import { TextLine } from './TextLine';

/** What it is about. */
export function AboutSection(props: { form: ItemFormState }) {
  const { form } = props;
  const t = useText();
  const { board } = useBoard();
  return (
    <FormSection title={t('form.section.about')}>
      <TextLine form={form} name="title" required maxLength={160} />
      <MarkdownField
        label={t('field.description')}
        help={t('form.markdown.help')}
        error={form.errorOf('description')}
        value={form.values.description}
        onChange={description => form.change({ description })}
      />
      {board.parts.includes('category') && (
        <SelectField
          label={t('field.category')}
          error={form.errorOf('category')}
          value={form.values.category}
          empty={t('form.none')}
          options={board.categories.map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          onChange={category => form.change({ category })}
        />
      )}
    </FormSection>
  );
}
