import { useMemo, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { itemSchema } from '@rathaus/plugin-backlog-common';
import { SelectField } from '@rathaus/rathaus-react';
import { useSearchParams } from 'react-router-dom';
import { backlogApiRef } from '../../api';
import { useBoard } from '../../board/context/BoardContext';
import { ITEM_PARAM } from '../../routes';
import { useText } from '../../translations/useText';
import { readFailure } from '../../lib/failure';
import { formOf } from '../lib/itemForm';
import { ItemFormView } from './ItemFormView';
import { useItemForm } from './useItemForm';

/** Properties of {@link NewItem}. */
export interface NewItemProps {
  titleId: string;
  onUnsaved(unsaved: boolean): void;
  onCancel(): void;
}

/** Writing a new item. */
export function NewItem(props: NewItemProps) {
  const { titleId, onUnsaved, onCancel } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { board, put, refresh, tell } = useBoard();
  const [, setParams] = useSearchParams();
  const columns = board.columns.filter(
    ({ kind }) => kind !== 'done' && kind !== 'declined',
  );
  const [column, setColumn] = useState(columns[0]?.id ?? board.columns[0].id);
  const initial = useMemo(() => formOf({}), []);
  const form = useItemForm(initial, onUnsaved);

  const save = () =>
    form.submit(async fields => {
      try {
        const item = await api.createItem(board.id, { column, fields });
        onUnsaved(false);
        put(item);
        void refresh();
        tell(t('item.created', { number: item.number }));
        setParams(
          old => {
            const next = new URLSearchParams(old);
            next.set(ITEM_PARAM, item.id);
            return next;
          },
          { replace: true, preventScrollReset: true },
        );
        return undefined;
      } catch (error) {
        const failure = readFailure(error, itemSchema);
        return failure.kind === 'fields'
          ? {
              kind: 'fields',
              // The form knows the fields as an item has them.
              problems: failure.problems.map(problem => ({
                ...problem,
                path: problem.path.replace(/^fields\./, ''),
              })),
            }
          : { kind: 'other', error: toError(error) };
      }
    });

  return (
    <ItemFormView
      titleId={titleId}
      title={t('form.newTitle')}
      saveLabel={t('form.create')}
      form={form}
      before={
        <SelectField
          label={t('move.column')}
          value={column}
          options={columns.map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          onChange={setColumn}
        />
      }
      onSave={save}
      onCancel={onCancel}
    />
  );
}
