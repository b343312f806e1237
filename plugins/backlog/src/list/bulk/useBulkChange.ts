import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { ItemCard, itemSchema } from '@rathaus/plugin-backlog-common';
import { formatNumber, useLanguage } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../../api';
import { useBoard } from '../../board/context/BoardContext';
import { placeOf } from '../../lib/boardItems';
import {
  describeError,
  describeProblems,
  readFailure,
} from '../../lib/failure';
import { useText } from '../../translations/useText';
import { BulkStep, takeBackBulkStep, takeBulkStep, Taken } from './bulkSteps';
import { changeAll } from './lib/changeAll';

/** Items that stayed as they were. */
export interface Refused {
  /** Did the step fail, or taking it back? */
  kind: 'refused' | 'kept';
  items: Array<{ card: ItemCard; reason: string }>;
}

/** Whoever takes a step with many items has to know of each that was refused. */
export interface BulkListener {
  onRefused(refused: Refused | undefined): void;
  onProgress(count: number): void;
}

/** Takes steps with many items, and back again as long as the message offers it. */
export function useBulkChange(
  listener: BulkListener,
): (
  step: BulkStep,
  cards: readonly ItemCard[],
  value: string,
) => Promise<string[]> {
  const t = useText();
  const language = useLanguage();
  const api = useApi(backlogApiRef);
  const { board, cards: all, words, put, refresh, tell } = useBoard();

  const reasonFor = (error: unknown): string => {
    const failure = readFailure(error, itemSchema);
    switch (failure.kind) {
      case 'conflict':
        put(failure.current);
        return t('bulk.why.conflict', {
          column: words.column(failure.current.column),
        });
      case 'fields':
        return describeProblems(failure.problems, language);
      default:
        return describeError(t, toError(error));
    }
  };
  const isDeclined = ({ column }: ItemCard) =>
    board.columns.some(({ id, kind }) => id === column && kind === 'declined');

  const takeBack = async (
    step: BulkStep,
    taken: readonly Taken[],
    value: string,
  ) => {
    // Nothing is declined without a reason, not even again.
    const declined =
      step === 'column' ? taken.filter(({ card }) => isDeclined(card)) : [];
    const { failed } = await changeAll(
      taken.filter(each => !declined.includes(each)),
      async each => put(await takeBackBulkStep(api, step, each, value)),
      // One behind the other: each finds its neighbour where it was.
      { atOnce: 1 },
    );
    await refresh();
    const kept = [
      ...declined.map(({ card }) => ({
        card,
        reason: t('bulk.why.declined'),
      })),
      ...failed.map(({ item, error }) => ({
        card: item.card,
        reason: reasonFor(error),
      })),
    ];
    listener.onRefused(
      kept.length > 0 ? { kind: 'kept', items: kept } : undefined,
    );
    if (failed.length > 0) {
      throw toError(failed[0].error);
    }
  };

  return async (step, cards, value) => {
    // In the order of the board, in which they are put back.
    const places = new Map(
      all.map((card, index) => [
        card.id,
        { index, from: placeOf(all, card.id) ?? { column: card.column } },
      ]),
    );
    const { done, failed } = await changeAll(
      cards,
      async card => {
        const item = await takeBulkStep(api, step, card, value);
        put(item);
        return item.revision;
      },
      { onProgress: listener.onProgress },
    );
    await refresh();
    const taken = done
      .map(({ item: card, result: revision }) => ({
        card,
        revision,
        ...(places.get(card.id) ?? { index: 0, from: { column: card.column } }),
      }))
      .sort((a, b) => a.index - b.index);
    listener.onRefused(
      failed.length > 0
        ? {
            kind: 'refused',
            items: failed.map(({ item, error }) => ({
              card: item,
              reason: reasonFor(error),
            })),
          }
        : undefined,
    );
    tell(
      failed.length === 0
        ? t('bulk.done', {
            count: done.length,
            number: formatNumber(done.length),
          })
        : t('bulk.partly', {
            done: formatNumber(done.length),
            count: failed.length,
          }),
      done.length > 0 ? () => takeBack(step, taken, value) : undefined,
    );
    return failed.map(({ item }) => item.id);
  };
}
