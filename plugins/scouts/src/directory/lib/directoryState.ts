/** What the directory shows. */
export interface DirectoryState {
  query: string;
  onlyVacant: boolean;
}

const QUERY_PARAM = 'q';
const SHOW_PARAM = 'zeigen';
const VACANT = 'unbesetzt';

/** Reads the state from an address. */
export function readDirectoryState(params: URLSearchParams): DirectoryState {
  return {
    query: params.get(QUERY_PARAM) ?? '',
    onlyVacant: params.get(SHOW_PARAM) === VACANT,
  };
}

/** Writes the state into an address; what is nothing special is left out. */
export function writeDirectoryState(
  params: URLSearchParams,
  state: DirectoryState,
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(QUERY_PARAM);
  next.delete(SHOW_PARAM);
  if (state.query) {
    next.set(QUERY_PARAM, state.query);
  }
  if (state.onlyVacant) {
    next.set(SHOW_PARAM, VACANT);
  }
  return next;
}
