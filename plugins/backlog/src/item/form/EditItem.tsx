import { useMemo, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Item, ItemFields, itemSchema } from '@rathaus/plugin-backlog-common';
import { backlogApiRef } from '../../api';
import { useBoard } from '../../board/context/BoardContext';
import { readFailure } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { ConflictDialog } from '../conflict/ConflictDialog';
import { changedFields, changesBetween } from '../lib/changes';
import { formOf } from '../lib/itemForm';
import { ItemFormView } from './ItemFormView';
import { FormFailure, useItemForm } from './useItemForm';

/** Two people wrote at the same time. */
interface Conflict {
  /** What the edit began with, what came of it here, and what is saved now. */
  base: ItemFields;
  mine: ItemFields;
  current: Item;
}

/** Properties of {@link EditItem}. */
export interface EditItemProps {
  item: Item;
  titleId: string;
  onUnsaved(unsaved: boolean): void;
  onSaved(item: Item): void;
  onCancel(): void;
}

/** Changing an item. What somebody else saved meanwhile is never overwritten without being shown. */
export function EditItem(props: EditItemProps) {
  const { titleId, onUnsaved, onSaved, onCancel } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { refresh, tell } = useBoard();
  // The edit stands on what was there when it began, whatever the page learns later.
  const [item, setItem] = useState(props.item);
  const [conflict, setConflict] = useState<Conflict>();
  const initial = useMemo(() => formOf(item.fields), [item]);
  const form = useItemForm(initial, onUnsaved);

  const send = async (
    mine: ItemFields,
    on: Item,
  ): Promise<FormFailure | undefined> => {
    const collide = (current: Item) =>
      setConflict({ base: on.fields, mine, current });
    try {
      // Signals can be lost: what is there now is asked for before it is changed.
      const now = await api.getItem(on.id);
      if (
        now.revision !== on.revision &&
        changedFields(on.fields, now.fields).length > 0
      ) {
        collide(now);
        return undefined;
      }
      const saved = await api.updateItem(
        on.id,
        changesBetween(on.fields, mine),
        now.revision,
      );
      setConflict(undefined);
      onUnsaved(false);
      tell(t('item.saved', { number: saved.number }), async () => {
        onSaved(
          await api.updateItem(
            saved.id,
            changesBetween(saved.fields, on.fields),
            saved.revision,
          ),
        );
      });
      onSaved(saved);
      return undefined;
    } catch (error) {
      const failure = readFailure(error, itemSchema);
      switch (failure.kind) {
        case 'conflict':
          collide(failure.current);
          return undefined;
        case 'fields':
          setConflict(undefined);
          return failure;
        default:
          return { kind: 'other', error: toError(error) };
      }
    } finally {
      void refresh();
    }
  };

  return (
    <>
      <ItemFormView
        titleId={titleId}
        title={t('form.editTitle', { number: item.number })}
        saveLabel={t('form.save')}
        form={form}
        onSave={() => form.submit(fields => send(fields, item))}
        onCancel={onCancel}
        itemId={item.id}
      />
      {conflict && (
        <ConflictDialog
          key={conflict.current.revision}
          {...conflict}
          onSave={async joined => {
            // From here on the form stands on what the other person saved.
            setItem(conflict.current);
            form.load(formOf(joined));
            await form.take(() => send(joined, conflict.current));
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}
