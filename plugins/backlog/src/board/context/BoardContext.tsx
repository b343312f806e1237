import { createContext, ReactNode, useContext } from 'react';
import { BoardView, Item, ItemCard } from '@rathaus/plugin-backlog-common';
import { Place } from '../../lib/boardItems';
import { MoveResult } from '../data/BoardStore';
import { BoardFrame } from './BoardFrame';
import { BoardWords } from './useBoardWords';

/** What the parts of a board's page share. */
export interface BoardContextValue extends Omit<BoardFrame, 'programmes'> {
  view: BoardView;
  /** All cards, moves on their way included; what the filter leaves out, too. */
  cards: readonly ItemCard[];
  words: BoardWords;
  /** Takes in what a save answered. */
  put(item: Item): void;
  /** Moves a card without a word; whoever asks for it says what came of it. */
  moveQuietly(id: string, place: Place): Promise<MoveResult>;
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
