import { createContext, ReactNode, useContext } from 'react';
import {
  Board,
  BoardView,
  Item,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { Place } from '../../lib/boardItems';
import { BoardWords } from './useBoardWords';

/** What the parts of a board's page share. */
export interface BoardContextValue {
  board: Board;
  view: BoardView;
  /** All cards, moves on their way included; what the filter leaves out, too. */
  cards: readonly ItemCard[];
  words: BoardWords;
  /** Calendar day. */
  today: string;
  canWrite: boolean;
  /** Opens an item beside the board. */
  open(id: string): void;
  /** Puts a card somewhere; asks for the reason first where that declines it. */
  move(id: string, place: Place): void;
  /** Asks where a card is to go; `column` is what was meant already. */
  askWhere(id: string, column?: string): void;
  /** Takes in what a save answered. */
  put(item: Item): void;
  /** Reads the board anew. */
  refresh(): Promise<void>;
  /** Says that something is done, and how it can be taken back. */
  tell(message: string, undo?: () => Promise<void>): void;
}

const Context = createContext<BoardContextValue | undefined>(undefined);

/** Gives the parts of a page their board. */
export function BoardProvider(props: {
  value: BoardContextValue;
  children: ReactNode;
}) {
  return (
    <Context.Provider value={props.value}>{props.children}</Context.Provider>
  );
}

/** The board of the page. */
export function useBoard(): BoardContextValue {
  const board = useContext(Context);
  if (!board) {
    throw new Error('A part of a board needs a BoardProvider above it');
  }
  return board;
}
