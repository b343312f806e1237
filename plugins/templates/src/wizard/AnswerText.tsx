import { JsonValue } from '@backstage/types';
import { formatDate } from '@rathaus/rathaus-react';
import { PickedNames } from '../pickers/PickerField';
import { useText } from '../translations/useText';
import { isEmpty } from './lib/answers';
import { TemplateField } from './lib/field';
import { showNumber } from './lib/number';

/** An answer as people read it. */
export function AnswerText(props: {
  field: TemplateField;
  value: JsonValue | undefined;
}) {
  const { field, value } = props;
  const t = useText();
  const words = (each: JsonValue): string => {
    const choice = field.choices.find(({ value: known }) => known === each);
    if (choice) {
      return choice.label;
    }
    if (typeof each === 'number') {
      return showNumber(each);
    }
    return field.format === 'date' ? formatDate(String(each)) : String(each);
  };
  if (field.kind === 'tick') {
    return <>{t(value === true ? 'field.yes' : 'field.no')}</>;
  }
  if (value === undefined || isEmpty(value)) {
    return <>{t('review.empty')}</>;
  }
  if (field.picker) {
    return <PickedNames picker={field.picker} value={value} />;
  }
  return <>{(Array.isArray(value) ? value : [value]).map(words).join('\n')}</>;
}
