import { createContext, useContext } from 'react';

const Context = createContext<ReadonlySet<string>>(new Set());

/** Tells cards which of them are on their way; apart from all else, because it changes most often. */
export const MovingProvider = Context.Provider;

/** Ids of the cards whose move is on its way. */
export function useMoving(): ReadonlySet<string> {
  return useContext(Context);
}
