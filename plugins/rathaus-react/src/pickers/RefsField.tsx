import { useRef, useState } from 'react';
import { Field, FieldProps } from '../form/Field';
import { Combobox } from './Combobox';
import { exactOption, PickerOption, PickerSource } from './pickerSource';
import { RemovableChips } from './RemovableChips';
import { useChosenOptions } from './useChosenOptions';
import { usePickerSearch } from './usePickerSearch';

/** Properties of {@link RefsField}. */
export interface RefsFieldProps extends FieldProps {
  source: PickerSource;
  /** Shown in the empty input. */
  hint: string;
  /** A new choice takes the place of the old one. */
  single?: boolean;
  values: readonly string[];
  onChange(values: string[]): void;
}

/** Some of many: what is chosen as chips that can be taken away, and an input to find more. */
export function RefsField(props: RefsFieldProps) {
  const { label, source, hint, single, values, onChange } = props;
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const chosen = useChosenOptions(source, values);
  const { options, message } = usePickerSearch(source, query, used, values);
  const pick = (option: PickerOption) => {
    onChange(single ? [option.value] : [...values, option.value]);
    setQuery('');
  };
  return (
    <Field {...props}>
      {aria => (
        <div onFocus={() => setUsed(true)}>
          <RemovableChips
            label={label}
            chips={chosen}
            onRemove={value =>
              onChange(values.filter(other => other !== value))
            }
            onEmptied={() => input.current?.focus()}
          />
          <Combobox
            aria={aria}
            label={label}
            hint={hint}
            query={query}
            onQueryChange={setQuery}
            options={options}
            message={message}
            onPick={pick}
            onLeave={() => {
              const meant =
                exactOption(options, query) ?? source.accept?.(query);
              if (meant && !values.includes(meant.value)) {
                pick(meant);
              }
              setQuery('');
            }}
            inputRef={input}
          />
        </div>
      )}
    </Field>
  );
}
