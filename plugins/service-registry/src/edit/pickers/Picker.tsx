import { FieldProblem } from '@rathaus/rathaus-common';
import { ReactNode, useRef, useState } from 'react';
import {
  Combobox,
  exactOption,
  PickerOption,
  PickerSource,
  RemovableChips,
  useChosenOptions,
  usePickerSearch,
} from '@rathaus/rathaus-react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FieldFrame } from '../fields/FieldFrame';
import { FieldPath } from '../lib/formValues';

/** Properties of {@link Picker}. */
export interface PickerProps {
  path: FieldPath;
  source: PickerSource;
  hint: string;
  help?: ReactNode;
  /** A new choice takes the place of the old one. */
  single?: boolean;
  values: readonly string[];
  problems: readonly FieldProblem[];
  onChange(values: string[]): void;
  onLeave(): void;
}

/** What is chosen as removable chips with their names, and an input to find more. */
export function Picker(props: PickerProps) {
  const { path, source, single = false, values, problems, onChange } = props;
  const t = useText();
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const chosen = useChosenOptions(source, values);
  const { options, message } = usePickerSearch(source, query, used, values);
  const label = fieldLabel(t, path);
  const pick = (option: PickerOption) => {
    onChange(single ? [option.value] : [...values, option.value]);
    setQuery('');
  };

  return (
    <FieldFrame path={path} help={props.help} problems={problems}>
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
            hint={
              single && values.length > 0 ? t('edit.picker.other') : props.hint
            }
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
              props.onLeave();
            }}
            inputRef={input}
          />
        </div>
      )}
    </FieldFrame>
  );
}
