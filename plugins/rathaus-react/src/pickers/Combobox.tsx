import { KeyboardEvent, RefObject, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { InputAria } from '../form/inputAria';
import { VisuallyHidden } from '../text/VisuallyHidden';
import { rathausReactTranslationRef } from '../translation/ref';
import { ComboboxList } from './ComboboxList';
import { CLOSED, comboboxStep, ComboboxStep } from './comboboxState';
import { PickerOption } from './pickerSource';

/** Properties of {@link Combobox}. */
export interface ComboboxProps {
  aria: InputAria;
  /** Names the list of options. */
  label: string;
  query: string;
  onQueryChange(query: string): void;
  options: readonly PickerOption[];
  /** Stands instead of the options: still searching, nothing found, failed. */
  message: string | undefined;
  onPick(option: PickerOption): void;
  onLeave(): void;
  inputRef: RefObject<HTMLInputElement>;
  /** Shown in the empty input. */
  hint: string;
}

/**
 * An input with a list of options below it, by the ARIA 1.2 pattern: the focus stays in the input, arrow keys move
 * through the options, Enter takes one, Escape closes. The number of options is announced.
 */
export function Combobox(props: ComboboxProps) {
  const { aria, label, query, options, message, onPick, inputRef } = props;
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const listId = useId();
  const [state, setState] = useState(CLOSED);
  const step = (next: ComboboxStep) =>
    setState(old => comboboxStep(old, next, options.length));
  const active = state.open ? options[state.active] : undefined;
  const optionId = (index: number) => `${listId}-${index}`;

  const pick = (option: PickerOption) => {
    onPick(option);
    step({ type: 'close' });
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step({ type: 'move', by: event.key === 'ArrowDown' ? 1 : -1 });
    } else if (event.key === 'Enter') {
      // Enter never sends the form from here.
      event.preventDefault();
      if (active) {
        pick(active);
      }
    } else if (event.key === 'Escape' && state.open) {
      event.stopPropagation();
      step({ type: 'close' });
    }
  };

  return (
    <div style={{ position: 'relative', maxWidth: 640 }}>
      <OutlinedInput
        fullWidth
        value={query}
        error={aria['aria-invalid']}
        placeholder={props.hint}
        onChange={event => {
          props.onQueryChange(event.target.value);
          step({ type: 'open' });
        }}
        onKeyDown={onKeyDown}
        onClick={() => step({ type: 'open' })}
        onBlur={() => {
          step({ type: 'close' });
          props.onLeave();
        }}
        inputRef={inputRef}
        inputProps={{
          ...aria,
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': state.open,
          'aria-controls': state.open ? listId : undefined,
          'aria-activedescendant': active ? optionId(state.active) : undefined,
        }}
      />
      {state.open && (
        <ComboboxList
          id={listId}
          label={label}
          options={options}
          active={state.active}
          message={message}
          optionId={optionId}
          onPick={pick}
        />
      )}
      <VisuallyHidden>
        <span role="status">
          {state.open &&
            (message ?? t('picker.count', { count: options.length }))}
        </span>
      </VisuallyHidden>
    </div>
  );
}
