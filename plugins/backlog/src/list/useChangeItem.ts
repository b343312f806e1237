import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ItemCard,
  ItemChanges,
  itemSchema,
} from '@rathaus/plugin-backlog-common';
import { backlogApiRef } from '../api';
import { useBoard } from '../board/context/BoardContext';
import { describeError, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { undoOf } from './lib/undoOf';

/** Changes a few fields of an item at once, and says what came of it. */
export function useChangeItem(): (
  card: ItemCard,
  changes: ItemChanges,
) => Promise<void> {
  const t = useText();
  const api = useApi(backlogApiRef);
  const { put, refresh, tell } = useBoard();
  return async (card, changes) => {
    try {
      const saved = await api.updateItem(card.id, changes, card.revision);
      put(saved);
      tell(t('item.saved', { number: saved.number }), async () => {
        put(
          await api.updateItem(saved.id, undoOf(card, changes), saved.revision),
        );
      });
    } catch (error) {
      const failure = readFailure(error, itemSchema);
      if (failure.kind === 'conflict') {
        put(failure.current);
        tell(t('list.conflict', { number: card.number }));
      } else {
        tell(describeError(t, toError(error)));
      }
    } finally {
      void refresh();
    }
  };
}
