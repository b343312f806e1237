import { useId } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import Radio from '@material-ui/core/Radio';
import { SelectField } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { ChoiceGroup, ChoiceLabel } from './ChoiceGroup';
import { AnswerFieldProps, frameOf } from './fieldProps';

/** One of given values: all at once while they are few, else a list to open. */
export function OneOfField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const { choices, openChoices, required, preset } = field;
  const t = useText();
  const name = useId();
  const choose = (chosen: string) =>
    onChange(choices.find(choice => String(choice.value) === chosen)?.value);
  if (!openChoices) {
    return (
      <SelectField
        {...frameOf(props)}
        value={value === undefined ? '' : String(value)}
        empty={t(required ? 'field.choose' : 'field.noChoice')}
        options={choices.map(choice => ({
          value: String(choice.value),
          label: choice.label,
        }))}
        onChange={choose}
      />
    );
  }
  return (
    <ChoiceGroup {...frameOf(props)}>
      {choices.map(choice => (
        <ChoiceLabel
          key={choice.value}
          control={
            <Radio
              color="primary"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={event => choose(event.target.value)}
            />
          }
        >
          {choice.label}
        </ChoiceLabel>
      ))}
      {!required && preset === undefined && (
        <ChoiceLabel
          control={
            <Radio
              color="primary"
              name={name}
              value=""
              checked={value === undefined}
              onChange={() => onChange(undefined)}
            />
          }
        >
          {t('field.noChoice')}
        </ChoiceLabel>
      )}
    </ChoiceGroup>
  );
}

/** Some of given values. */
export function SomeOfField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const chosen = Array.isArray(value) ? value : [];
  return (
    <ChoiceGroup {...frameOf(props)}>
      {field.choices.map(choice => (
        <ChoiceLabel
          key={choice.value}
          control={
            <Checkbox
              color="primary"
              checked={chosen.includes(choice.value)}
              onChange={event =>
                onChange(
                  field.choices
                    .map(each => each.value)
                    .filter(each =>
                      each === choice.value
                        ? event.target.checked
                        : chosen.includes(each),
                    ),
                )
              }
            />
          }
        >
          {choice.label}
        </ChoiceLabel>
      ))}
    </ChoiceGroup>
  );
}

/** Yes or no. The label is what somebody agrees to. */
export function TickField(props: AnswerFieldProps) {
  const { field, value, onChange } = props;
  const t = useText();
  return (
    <ChoiceGroup {...frameOf(props)}>
      <ChoiceLabel
        control={
          <Checkbox
            color="primary"
            checked={value === true}
            onChange={event => onChange(event.target.checked)}
          />
        }
      >
        {field.placeholder ?? t('field.yes')}
      </ChoiceLabel>
    </ChoiceGroup>
  );
}
