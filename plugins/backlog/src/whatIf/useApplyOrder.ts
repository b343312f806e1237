import { useState } from 'react';
import { Item } from '@rathaus/plugin-backlog-common';
import { useBoard } from '../board/context/BoardContext';
import { Place } from '../lib/boardItems';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';
import { OrderStep } from './lib/order';

/** Saving an order, and what can come of it. */
export interface ApplyOrder {
  /** How many moves are done; undefined while nothing is under way. */
  progress: { done: number; total: number } | undefined;
  /** Why it stopped half-way: somebody was faster, or a sentence. */
  stopped: { current: Item } | { reason: string } | undefined;
  /** Makes the moves one after the other. @returns whether all of them are made */
  apply(steps: readonly OrderStep[]): Promise<boolean>;
}

/** Saves an order move by move, each on top of what the last one left; stops where somebody was faster. */
export function useApplyOrder(): ApplyOrder {
  const t = useText();
  const { moveQuietly, tell } = useBoard();
  const [progress, setProgress] = useState<ApplyOrder['progress']>();
  const [stopped, setStopped] = useState<ApplyOrder['stopped']>();

  const takeBack = async (
    done: ReadonlyArray<{ id: string; from: Place }>,
  ): Promise<void> => {
    for (const { id, from } of done.toReversed()) {
      const result = await moveQuietly(id, from);
      if (result.kind === 'failed') {
        throw result.error;
      }
      if (result.kind === 'conflict') {
        throw new Error('Somebody was faster');
      }
    }
  };
  const apply = async (steps: readonly OrderStep[]) => {
    const done: Array<{ id: string; from: Place }> = [];
    setStopped(undefined);
    let isComplete = true;
    for (const { id, place } of steps) {
      setProgress({ done: done.length, total: steps.length });
      const result = await moveQuietly(id, place);
      if (result.kind !== 'moved') {
        setStopped(
          result.kind === 'conflict'
            ? { current: result.current }
            : { reason: describeError(t, result.error) },
        );
        isComplete = false;
        break;
      }
      done.push({ id, from: result.from });
    }
    setProgress(undefined);
    if (done.length > 0) {
      tell(t('whatIf.applied', { count: done.length }), () => takeBack(done));
    }
    return isComplete;
  };
  return { progress, stopped, apply };
}
