import { ItemFields } from '../item/fields';
import { shareOf } from '../money/cents';
import { Funding } from './funding';
import { Programme } from './programme';

type Costs = Pick<ItemFields, 'estimate' | 'ordered' | 'actual'>;

/** Who pays what of an item, in cents. `funded` and `own` always add up to `cost`. */
export interface Shares {
  cost: number;
  funded: number;
  own: number;
}

/** What an item costs, as well as it is known: paid, else ordered, else estimated. */
export function costOf({ actual, ordered, estimate }: Costs): number {
  return actual ?? ordered ?? estimate ?? 0;
}

function fundedOf(
  cost: number,
  funding: Funding | undefined,
  programme: Pick<Programme, 'rate' | 'ownBudget'> | undefined,
): number {
  if (!funding || funding.state === 'refused' || programme?.ownBudget) {
    return 0;
  }
  if (funding.granted !== undefined) {
    return Math.min(funding.granted, cost);
  }
  const rate = funding.rate ?? programme?.rate;
  if (rate !== undefined) {
    return shareOf(cost, rate);
  }
  return Math.min(funding.applied ?? 0, cost);
}

/**
 * Who pays what of an item: what was granted; before that, what the rate
 * gives; without a rate, what was applied for. Nobody is paid more than it costs.
 */
export function sharesOf(
  item: Costs & { funding?: Funding },
  programme: Pick<Programme, 'rate' | 'ownBudget'> | undefined,
): Shares {
  const cost = costOf(item);
  const funded = fundedOf(cost, item.funding, programme);
  return { cost, funded, own: cost - funded };
}
