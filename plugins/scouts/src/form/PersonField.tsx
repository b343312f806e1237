import { useRef, useState } from 'react';
import {
  Combobox,
  exactOption,
  Field,
  FieldProps,
  PickerOption,
  RemovableChips,
  useCatalogSource,
  useChosenOptions,
  usePickerSearch,
} from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** Properties of {@link PersonField}. */
export interface PersonFieldProps extends FieldProps {
  /** Full user ref; empty for nobody. */
  value: string;
  onChange(value: string): void;
}

/** One person of the town hall, found by name. */
export function PersonField(props: PersonFieldProps) {
  const { label, value, onChange } = props;
  const t = useText();
  const source = useCatalogSource('User');
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const values = value ? [value] : [];
  const chosen = useChosenOptions(source, values);
  const { options, message } = usePickerSearch(source, query, used, values);
  const pick = (option: PickerOption) => {
    onChange(option.value);
    setQuery('');
  };
  return (
    <Field {...props}>
      {aria => (
        <div onFocus={() => setUsed(true)}>
          <RemovableChips
            label={label}
            chips={chosen}
            onRemove={() => onChange('')}
            onEmptied={() => input.current?.focus()}
          />
          <Combobox
            aria={aria}
            label={label}
            hint={value ? t('common.person.other') : t('common.person.hint')}
            query={query}
            onQueryChange={setQuery}
            options={options}
            message={message}
            onPick={pick}
            onLeave={() => {
              const meant = exactOption(options, query);
              if (meant) {
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
