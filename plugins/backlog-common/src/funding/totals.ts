import { FUNDING_STATES, FundingState } from '../board/vocabulary';
import { ItemFields } from '../item/fields';
import { Funding } from './funding';
import { Programme } from './programme';
import { sharesOf } from './shares';

type Paid = Pick<ItemFields, 'estimate' | 'ordered' | 'actual' | 'funding'>;

/** What a programme pays for, in cents; each the sum over its items. */
export interface ProgrammeTotals {
  programme: string;
  items: number;
  cost: number;
  own: number;
  /** What the programme is meant to pay, whatever the state. */
  planned: number;
  applied: number;
  granted: number;
  /** Of the items' orders, whoever pays. */
  ordered: number;
  drawn: number;
  proven: number;
  /** What is left of the programme's ceiling; missing without one. May be negative. */
  left?: number;
}

/** Has the funding come as far as this state? */
function hasReached(funding: Funding, state: FundingState): boolean {
  return (
    funding.state !== 'refused' &&
    FUNDING_STATES.indexOf(funding.state) >= FUNDING_STATES.indexOf(state)
  );
}

function totalsOf(programme: Programme, items: Paid[]): ProgrammeTotals {
  const totals: ProgrammeTotals = {
    programme: programme.id,
    items: items.length,
    cost: 0,
    own: 0,
    planned: 0,
    applied: 0,
    granted: 0,
    ordered: 0,
    drawn: 0,
    proven: 0,
  };
  for (const item of items) {
    const { cost, funded, own } = sharesOf(item, programme);
    const { funding } = item;
    totals.cost += cost;
    totals.own += own;
    totals.planned += funded;
    totals.ordered += item.ordered ?? 0;
    if (funding) {
      totals.applied += hasReached(funding, 'applied')
        ? funding.applied ?? funded
        : 0;
      totals.granted += hasReached(funding, 'granted')
        ? funding.granted ?? funded
        : 0;
      totals.drawn += hasReached(funding, 'granted') ? funding.drawn ?? 0 : 0;
      totals.proven += hasReached(funding, 'drawn') ? funding.proven ?? 0 : 0;
    }
  }
  return programme.ceiling === undefined
    ? totals
    : { ...totals, left: programme.ceiling - totals.planned };
}

/** The funding report: one row a programme, in the programmes' order. */
export function fundingTotals(
  programmes: Programme[],
  items: Paid[],
): ProgrammeTotals[] {
  return programmes.map(programme =>
    totalsOf(
      programme,
      items.filter(({ funding }) => funding?.programme === programme.id),
    ),
  );
}
