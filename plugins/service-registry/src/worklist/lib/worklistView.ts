import { UpkeepView } from '@rathaus/plugin-service-registry-common';

/** The views of the entries that somebody looks after, as they stand in the address. */
const VIEWS = {
  faellig: 'due',
  zweifelhaft: 'doubtful',
  unvollstaendig: 'incomplete',
} as const satisfies Record<string, UpkeepView>;

/** Word for a view in the address. */
export type WorklistView = keyof typeof VIEWS;
export const WORKLIST_VIEWS: readonly WorklistView[] = [
  'faellig',
  'zweifelhaft',
  'unvollstaendig',
];

/** What the list shows. */
export interface WorklistState {
  view: WorklistView;
  /** Reference of the only Fachbereich to show. */
  owner: string | undefined;
}

const VIEW_PARAM = 'pflege';
const OWNER_PARAM = 'fachbereich';

/** The registry's name for a view. */
export function upkeepView(view: WorklistView): UpkeepView {
  return VIEWS[view];
}

/** Reads the list's state from an address; what is no view means the first. */
export function readWorklistState(params: URLSearchParams): WorklistState {
  return {
    view:
      WORKLIST_VIEWS.find(view => view === params.get(VIEW_PARAM)) ?? 'faellig',
    owner: params.get(OWNER_PARAM) ?? undefined,
  };
}

/** The address with another state of the list; what else stands in it stays. */
export function writeWorklistState(
  params: URLSearchParams,
  state: WorklistState,
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(VIEW_PARAM);
  next.delete(OWNER_PARAM);
  if (state.view !== 'faellig') {
    next.set(VIEW_PARAM, state.view);
  }
  if (state.owner) {
    next.set(OWNER_PARAM, state.owner);
  }
  return next;
}
