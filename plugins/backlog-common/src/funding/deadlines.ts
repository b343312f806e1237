import { ItemFields } from '../item/fields';
import { FundingState } from '../board/vocabulary';

/** What comes to an end. */
export const DEADLINE_KINDS = [
  'due',
  'implementationEnd',
  'drawdown',
  'proof',
  'earmark',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
  kind: DeadlineKind;
  /** Calendar day. */
  day: string;
}

/** States in which a deadline of the funding is still ahead. */
const MATTERS_IN: Record<Exclude<DeadlineKind, 'due'>, FundingState[]> = {
  implementationEnd: ['granted'],
  drawdown: ['granted'],
  proof: ['granted', 'drawn'],
  earmark: ['granted', 'drawn', 'proven', 'earmarked'],
};

/**
 * The days that an item must not miss, earliest first. What is over and done
 * with is left out: nobody draws money twice.
 *
 * @param isClosed - the item is done or declined, so its own due day is no matter any more
 */
export function deadlinesOf(
  item: Pick<ItemFields, 'dueDate' | 'funding'>,
  isClosed: boolean,
): Deadline[] {
  const { funding, dueDate } = item;
  const days: Array<[DeadlineKind, string | undefined]> = [
    ['due', isClosed ? undefined : dueDate],
    ['implementationEnd', funding?.implementationEnd],
    ['drawdown', funding?.drawdownDeadline],
    ['proof', funding?.proofDeadline],
    ['earmark', funding?.earmarkedUntil],
  ];
  return days
    .flatMap(([kind, day]) =>
      day !== undefined &&
      (kind === 'due' || (funding && MATTERS_IN[kind].includes(funding.state)))
        ? [{ kind, day }]
        : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
