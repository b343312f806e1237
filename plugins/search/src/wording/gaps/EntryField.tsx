import { useRef, useState } from 'react';
import {
  Combobox,
  exactOption,
  Field,
  PickerOption,
  RemovableChips,
  usePickerSearch,
} from '@rathaus/rathaus-react';
import { useEntrySource } from './useEntrySource';

/** Properties of {@link EntryField}. */
export interface EntryFieldProps {
  label: string;
  /** Shown in the empty input. */
  hint: string;
  value: PickerOption | undefined;
  onChange(entry: PickerOption | undefined): void;
}

/** One entry of the Servicekatalog. */
export function EntryField(props: EntryFieldProps) {
  const { label, hint, value, onChange } = props;
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const source = useEntrySource();
  const chosen = value ? [value.value] : [];
  const { options, message } = usePickerSearch(source, query, used, chosen);
  const pick = (option: PickerOption) => {
    onChange(option);
    setQuery('');
  };
  return (
    <Field label={label} required>
      {aria => (
        <div onFocus={() => setUsed(true)}>
          <RemovableChips
            label={label}
            chips={value ? [value] : []}
            onRemove={() => onChange(undefined)}
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
