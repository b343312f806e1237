import { createContext, useContext } from 'react';
import { BoardView } from '@rathaus/plugin-backlog-common';

const Context = createContext<BoardView | undefined>(undefined);

/** Tells the pieces of an import which board it goes to. */
export const ImportedBoardProvider = Context.Provider;

/** The board that the import goes to. */
export function useImportedBoard(): BoardView {
  const view = useContext(Context);
  if (!view) {
    throw new Error('Pieces of an import need an ImportedBoardProvider');
  }
  return view;
}
