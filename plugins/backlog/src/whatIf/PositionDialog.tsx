import { useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { ConfirmDialog, SelectField } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** Properties of {@link PositionDialog}. */
export interface PositionDialogProps {
  card: ItemCard;
  /** All cards in their order, this one included. */
  cards: readonly ItemCard[];
  /** @param position - counted without the card itself */
  onPut(position: number): void;
  onClose(): void;
}

/** Says where an item is to stand, without dragging. */
export function PositionDialog(props: PositionDialogProps) {
  const { card, cards, onPut, onClose } = props;
  const t = useText();
  const others = cards.filter(({ id }) => id !== card.id);
  const [position, setPosition] = useState(
    String(cards.findIndex(({ id }) => id === card.id)),
  );
  return (
    <ConfirmDialog
      open
      title={t('move.title', { item: `${card.number} ${card.title}` })}
      confirmLabel={t('move.confirm')}
      onConfirm={() => onPut(Number(position))}
      onClose={onClose}
    >
      <SelectField
        label={t('whatIf.position')}
        value={position}
        options={[
          { value: '0', label: t('move.first') },
          ...others.map((other, index) => ({
            value: String(index + 1),
            label: t(
              index === others.length - 1 ? 'move.last' : 'move.behind',
              { item: `${other.number} ${other.title}` },
            ),
          })),
        ]}
        onChange={setPosition}
      />
    </ConfirmDialog>
  );
}
