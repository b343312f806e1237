import { createContext, ReactNode, useContext } from 'react';
import { Board, Programme } from '@rathaus/plugin-backlog-common';
import { Place } from '../../lib/boardItems';
import { CardWords } from './useBoardWords';

/**
 * What every card needs of its board, and nothing that changes with the cards: a move of one need not draw the others
 * again.
 */
export interface BoardFrame {
  board: Board;
  programmes: readonly Programme[];
  words: CardWords;
  /** Calendar day. */
  today: string;
  canWrite: boolean;
  /** Opens an item beside the board. */
  open(id: string): void;
  /** Puts a card somewhere; asks for the reason first where that declines it. */
  move(id: string, place: Place): void;
  /** Asks where a card is to go; `column` is what was meant already. */
  askWhere(id: string, column?: string): void;
}

const Context = createContext<BoardFrame | undefined>(undefined);

/** Gives cards the frame of their board. */
export function BoardFrameProvider(props: {
  value: BoardFrame;
  children: ReactNode;
}) {
  return (
    <Context.Provider value={props.value}>{props.children}</Context.Provider>
  );
}

/** The frame of the board that a card lies on. */
export function useBoardFrame(): BoardFrame {
  const frame = useContext(Context);
  if (!frame) {
    throw new Error('A card needs a BoardFrameProvider above it');
  }
  return frame;
}
