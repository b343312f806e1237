import { useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import { useBoardFrame } from '../../board/context/BoardFrame';
import { AssigneeField } from '../../form/AssigneeField';
import { useText } from '../../translations/useText';
import { useCellStyles } from './useCellStyles';

/** Properties of {@link AssigneeCell}. */
export interface AssigneeCellProps {
  card: ItemCard;
  /** What the item is called. */
  name: string;
  readOnly: boolean;
  onChange(assignee: string | null): void;
}

/** Who looks after an item; changed in a small dialog, because there are many to choose from. */
export function AssigneeCell(props: AssigneeCellProps) {
  const { card, name, readOnly, onChange } = props;
  const { assignee = '' } = card;
  const classes = useCellStyles();
  const t = useText();
  const { words } = useBoardFrame();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState(assignee);
  const shown = assignee ? words.entity(assignee) : '–';
  if (readOnly) {
    return <>{shown}</>;
  }
  return (
    <>
      <button
        type="button"
        className={classes.input}
        aria-label={t('list.edit.assignee', {
          item: name,
          who: assignee ? shown : t('item.unassigned'),
        })}
        onClick={() => {
          setChosen(assignee);
          setAsking(true);
        }}
      >
        {shown}
      </button>
      <ConfirmDialog
        open={asking}
        title={t('list.assign', { item: name })}
        confirmLabel={t('list.assignConfirm')}
        confirmDisabled={chosen === assignee}
        onConfirm={() => onChange(chosen || null)}
        onClose={() => setAsking(false)}
      >
        <AssigneeField value={chosen} onChange={setChosen} />
      </ConfirmDialog>
    </>
  );
}
