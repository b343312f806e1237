/** An item with what it costs whoever plans, in cents. */
export interface Wish {
  id: string;
  own: number;
}

/** What a budget is enough for. */
export interface BudgetLine {
  /** Ids that the money is enough for, in their order; the line lies behind the last. */
  within: string[];
  /** What is left behind the line, in cents. */
  left: number;
  /** What those before the line cost, in cents. */
  spent: number;
}

/**
 * Where the money ends: items are paid in their order until one cannot be paid
 * in full. What costs less and comes later does not jump the queue.
 */
export function budgetLine(wishes: Wish[], budget: number): BudgetLine {
  let spent = 0;
  const within: string[] = [];
  for (const { id, own } of wishes) {
    if (spent + own > budget) {
      break;
    }
    spent += own;
    within.push(id);
  }
  return { within, left: budget - spent, spent };
}
