import { KeyboardEvent, useEffect, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CLOSED,
  comboboxStep,
  ComboboxStep,
  SearchKind,
} from '@rathaus/rathaus-react';
import { searchTranslationRef } from '../translations/ref';
import {
  optionKeys,
  SuggestionGroup,
  suggestionGroups,
  SuggestionOption,
} from './suggestionOptions';
import { useSuggestions } from './useSuggestions';

/** What a search field shows, and what keys and clicks do to it. */
export interface SuggestionBox {
  text: string;
  type(text: string): void;
  groups: readonly SuggestionGroup[];
  /** What the groups look like. */
  kinds: readonly SearchKind[];
  /** Key of the option that Enter takes. */
  active: string | undefined;
  /** Is there a list of options? */
  isOpen: boolean;
  /** Stands above the last option where there are no groups. */
  message: string | undefined;
  /** How many options there are, or the message: for people who only hear it. */
  spoken: string | undefined;
  open(): void;
  close(): void;
  search(): void;
  choose(option: SuggestionOption): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * The state of a search field with suggestions.
 *
 * @param words - the words that the address says; the browser's back button changes them
 * @param on.search - somebody wants to see everything that is found
 * @param on.choose - somebody has chosen a suggestion; the field says the words of the address again
 * @param on.escape - Escape was pressed; without it, Escape only closes the list
 */
export function useSuggestionBox(
  words: string,
  on: {
    search(words: string): void;
    choose(option: SuggestionOption): void;
    escape?(): void;
  },
): SuggestionBox {
  const { t } = useTranslationRef(searchTranslationRef);
  const [text, setText] = useState(words);
  const [{ open }, setState] = useState(CLOSED);
  const [marked, setMarked] = useState<string>();
  const { value: answer, error } = useSuggestions(text, open);
  useEffect(() => setText(words), [words]);

  const term = text.trim();
  const groups = suggestionGroups(error ? undefined : answer);
  const keys = optionKeys(groups);
  // Nothing opens before there is something to say.
  const isOpen = open && term !== '' && Boolean(answer || error);
  // An answer that comes while somebody moves through the last one leaves them where they are, if that is still there.
  const active = isOpen && marked && keys.includes(marked) ? marked : undefined;
  const step = (next: ComboboxStep) => {
    const now = { open, active: active ? keys.indexOf(active) : -1 };
    const state = comboboxStep(now, next, keys.length);
    setState(state);
    setMarked(keys[state.active]);
  };
  const close = () => step({ type: 'close' });
  const search = () => {
    close();
    on.search(term);
  };
  const choose = (option: SuggestionOption) => {
    close();
    setText(words);
    on.choose(option);
  };
  const takeActive = () => {
    const option = groups
      .flatMap(({ options }) => options)
      .find(({ key }) => key === active);
    if (option) {
      choose(option);
    } else {
      search();
    }
  };
  const message = () => {
    if (error) {
      return t('suggestions.failed');
    }
    return groups.length === 0 ? t('suggestions.none') : undefined;
  };

  return {
    text,
    type: next => {
      setText(next);
      step({ type: 'open' });
    },
    groups,
    kinds: answer?.kinds ?? [],
    active,
    isOpen,
    message: message(),
    spoken: isOpen
      ? message() ?? t('suggestions.count', { count: keys.length - 1 })
      : undefined,
    open: () => step({ type: 'open' }),
    close,
    search,
    choose,
    onKeyDown: event => {
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          event.preventDefault();
          step(
            isOpen
              ? { type: 'move', by: event.key === 'ArrowDown' ? 1 : -1 }
              : { type: 'open' },
          );
          break;
        case 'Enter':
          event.preventDefault();
          takeActive();
          break;
        case 'Escape':
          event.preventDefault();
          close();
          if (on.escape) {
            setText(words);
            on.escape();
          }
          break;
        default:
      }
    },
  };
}
