import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { ItemCard, itemSchema } from '@rathaus/plugin-backlog-common';
import {
  ConfirmDialog,
  FormStack,
  SelectField,
  TextArea,
} from '@rathaus/rathaus-react';
import { backlogApiRef } from '../../api';
import { placeAt, placeOf, withoutCard } from '../../lib/boardItems';
import { describeError, readFailure } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { useBoard } from '../context/BoardContext';
import { useFocusOnCard } from './useFocusOnCard';

/** Properties of {@link MoveDialog}. */
export interface MoveDialogProps {
  card: ItemCard;
  /** The column that was meant already. */
  column?: string;
  onClose(): void;
}

/** Says where a card is to go, without dragging; the way to decline, too, with the reason that the school is told. */
export function MoveDialog(props: MoveDialogProps) {
  const { card, onClose } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { board, cards, words, move, put, refresh, tell } = useBoard();
  const [column, setColumn] = useState(props.column ?? card.column);
  const [position, setPosition] = useState('0');
  const [reason, setReason] = useState('');
  useFocusOnCard(card.id);
  const others = withoutCard(cards, card.id).filter(
    other => other.column === column,
  );
  const declines =
    column !== card.column &&
    board.columns.some(({ id, kind }) => id === column && kind === 'declined');

  const decline = async () => {
    const from = placeOf(cards, card.id) ?? { column: card.column };
    try {
      const item = await api.declineItem(card.id, { reason }, card.revision);
      put(item);
      tell(t('move.declined', { number: item.number }), async () => {
        put(await api.moveItem(item.id, from, item.revision));
      });
    } catch (error) {
      const failure = readFailure(error, itemSchema);
      if (failure.kind === 'conflict') {
        // The card that the dialog is about is the new one from now on; what was typed stays.
        put(failure.current);
        throw new Error(
          t('move.conflict.inBetween', {
            column: words.column(failure.current.column),
          }),
          { cause: error },
        );
      }
      throw new Error(describeError(t, toError(error)), { cause: error });
    } finally {
      void refresh();
    }
  };
  const confirm = async () => {
    if (declines) {
      await decline();
    } else {
      move(card.id, placeAt(column, others, Number(position)));
    }
  };

  return (
    <ConfirmDialog
      open
      title={t('move.title', { item: `${card.number} ${card.title}` })}
      confirmLabel={t(declines ? 'move.decline' : 'move.confirm')}
      confirmDisabled={declines && reason.trim() === ''}
      onConfirm={confirm}
      onClose={onClose}
    >
      <FormStack>
        <SelectField
          label={t('move.column')}
          value={column}
          options={board.columns.map(({ id, title }) => ({
            value: id,
            label:
              id === card.column ? t('move.here', { column: title }) : title,
          }))}
          onChange={chosen => {
            setColumn(chosen);
            setPosition('0');
          }}
        />
        {declines ? (
          <TextArea
            label={t('move.reason')}
            help={t('move.reasonHelp')}
            maxLength={2000}
            required
            value={reason}
            onChange={setReason}
          />
        ) : (
          <SelectField
            label={t('move.position')}
            value={position}
            options={[
              { value: '0', label: t('move.first') },
              ...others.map((other, index) => ({
                value: String(index + 1),
                label:
                  index === others.length - 1
                    ? t('move.last', { item: words.item(other.id) })
                    : t('move.behind', { item: words.item(other.id) }),
              })),
            ]}
            onChange={setPosition}
          />
        )}
      </FormStack>
    </ConfirmDialog>
  );
}
