import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import {
  changeListState,
  ListState,
  readListState,
  writeListState,
} from './listState';

/** The state of the list and the ways to change it; the address is where it lives. */
export interface ListStateControl {
  state: ListState;
  /** A step of its own in the browser's history. */
  go(next: ListState): void;
  /** While typing: the first letter makes a step in the history, the next ones replace it. */
  search(text: string): void;
  /** Address of another state, for real links. */
  addressOf(next: ListState): string;
}

const TYPING = { typing: true };

/** Reads the list's state from the address and writes it there. */
export function useListState(): ListStateControl {
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readListState(params), [params]);
  const typing = location.state?.typing === true;

  const addressOf = useCallback(
    (next: ListState) => `?${writeListState(next)}`,
    [],
  );
  const go = useCallback(
    (next: ListState) => navigate(addressOf(next)),
    [navigate, addressOf],
  );
  const search = useCallback(
    (q: string) => {
      if (q !== state.q) {
        navigate(addressOf(changeListState(state, { q })), {
          replace: typing,
          state: TYPING,
        });
      }
    },
    [navigate, addressOf, state, typing],
  );
  return { state, go, search, addressOf };
}
