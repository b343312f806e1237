import { Notice } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { PickerField } from '../../pickers/PickerField';
import { OneOfField, SomeOfField, TickField } from './ChoiceField';
import { AnswerFieldProps, frameOf } from './fieldProps';
import { LinesField } from './LinesField';
import { NumberField } from './NumberField';
import { TextField } from './TextField';

function Control(props: AnswerFieldProps) {
  const t = useText();
  const { field, value, onChange } = props;
  switch (field.kind) {
    case 'picker':
      return field.picker ? (
        <PickerField
          {...frameOf(props)}
          picker={field.picker}
          list={field.list}
          value={value}
          onChange={onChange}
        />
      ) : null;
    case 'one-of':
      return <OneOfField {...props} />;
    case 'some-of':
      return <SomeOfField {...props} />;
    case 'tick':
      return <TickField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'lines':
      return <LinesField {...props} />;
    case 'hidden':
      return null;
    case 'unknown':
      return (
        <Notice tone="warning">
          {t('field.unknown', { field: field.label })}
        </Notice>
      );
    default:
      return <TextField {...props} />;
  }
}

/** Id of the element around a field. */
export function fieldElementId(name: string): string {
  return `feld-${name}`;
}

/** Brings a field into sight and puts the focus on it. */
export function focusField(name: string): void {
  const input = document
    .getElementById(fieldElementId(name))
    ?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), select, textarea',
    );
  // Missing where there is no layout.
  input?.scrollIntoView?.({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** A question of the form with whatever it is answered with. */
export function AnswerField(props: AnswerFieldProps) {
  return (
    <div id={fieldElementId(props.field.name)}>
      <Control {...props} />
    </div>
  );
}
