import {
  budgetLine,
  BudgetLine,
  ItemCard,
  Programme,
  sharesOf,
} from '@rathaus/plugin-backlog-common';
import { Counted } from './whatIfParams';

/** An item that is to be paid. */
export interface Wish {
  card: ItemCard;
  /** What the budget has to pay for it, in cents. */
  amount: number;
  /** Nobody has said yet what it costs. */
  isUnknown: boolean;
}

/** What each item costs the budget. */
export function wishesOf(
  cards: readonly ItemCard[],
  programmes: readonly Programme[],
  counted: Counted,
): Wish[] {
  return cards.map(card => {
    const { cost, own } = sharesOf(
      card,
      programmes.find(({ id }) => id === card.funding?.programme),
    );
    return {
      card,
      amount: counted === 'own' ? own : cost,
      isUnknown: (card.actual ?? card.ordered ?? card.estimate) === undefined,
    };
  });
}

/** How far a budget goes, and what all of it would cost, in cents. */
export interface Outlook extends BudgetLine {
  total: number;
}

/** Where the money ends for wishes in their order. */
export function outlookOf(wishes: readonly Wish[], budget: number): Outlook {
  return {
    ...budgetLine(
      wishes.map(({ card, amount }) => ({ id: card.id, own: amount })),
      budget,
    ),
    total: wishes.reduce((sum, { amount }) => sum + amount, 0),
  };
}
