import { useEffect, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { formatDate, VisuallyHidden } from '@rathaus/rathaus-react';
import { useBoardFrame } from '../../board/context/BoardFrame';
import { isClosedColumn } from '../../filter/lib/filter';
import { dueWords } from '../../lib/dueWords';
import { useText } from '../../translations/useText';
import { useCellStyles } from './useCellStyles';

/** Properties of {@link DateCell}. */
export interface DateCellProps {
  card: ItemCard;
  label: string;
  readOnly: boolean;
  onChange(day: string | null): void;
}

/** The day on which an item is due, changed in place: when the focus leaves it, or with Enter. */
export function DateCell(props: DateCellProps) {
  const { card, label, readOnly, onChange } = props;
  const { dueDate = '' } = card;
  const classes = useCellStyles();
  const t = useText();
  const { board, today } = useBoardFrame();
  const [typed, setTyped] = useState(dueDate);
  useEffect(() => setTyped(dueDate), [dueDate]);

  const due =
    dueDate && !isClosedColumn(board, card.column)
      ? dueWords({ kind: 'due', day: dueDate }, today, t)
      : undefined;
  const tone =
    due === undefined || due.tone === 'neutral' ? '' : classes[due.tone];
  const pressing = tone && due?.label;
  const send = () => {
    if (typed !== dueDate) {
      onChange(typed || null);
    }
  };
  if (readOnly) {
    return <span className={tone}>{dueDate && formatDate(dueDate)}</span>;
  }
  return (
    <>
      <input
        type="date"
        className={`${classes.input} ${tone}`}
        aria-label={label}
        title={pressing || undefined}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={send}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            send();
          } else if (event.key === 'Escape') {
            setTyped(dueDate);
          }
        }}
      />
      {pressing && <VisuallyHidden>{pressing}</VisuallyHidden>}
    </>
  );
}
