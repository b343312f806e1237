import { LineField } from '@rathaus/rathaus-react';
import { useText } from '../../../translations/useText';
import { ItemForm } from '../../lib/itemForm';
import { ItemFormState } from '../useItemForm';

/** Fields of the form that are one text. */
type TextKey = {
  [Key in keyof ItemForm]: ItemForm[Key] extends string ? Key : never;
}[keyof ItemForm];

type LineKey = Exclude<
  TextKey,
  'description' | 'costType' | 'blockedBecause' | 'blockedSince'
>;

/** Properties of {@link TextLine}. */
export interface TextLineProps {
  form: ItemFormState;
  name: LineKey;
  help?: string;
  required?: boolean;
  type?: 'text' | 'date';
  maxLength?: number;
  /** An amount in euro. */
  isAmount?: boolean;
}

/** One line of an item's form. */
export function TextLine(props: TextLineProps) {
  const { form, name, help, required, type, maxLength, isAmount } = props;
  const t = useText();
  return (
    <LineField
      label={
        isAmount
          ? t('form.inEuro', { name: t(`field.${name}`) })
          : t(`field.${name}`)
      }
      help={help}
      error={form.errorOf(name)}
      required={required}
      type={type}
      maxLength={maxLength}
      inputMode={isAmount ? 'decimal' : undefined}
      value={form.values[name]}
      onChange={value => form.change({ [name]: value })}
    />
  );
}
