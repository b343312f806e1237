import { useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import {
  ConfirmDialog,
  formatNumber,
  FormStack,
  SelectField,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useBoard } from '../../board/context/BoardContext';
import { AssigneeField } from '../../form/AssigneeField';
import { useText } from '../../translations/useText';
import { BulkStep } from './bulkSteps';
import { Refused, useBulkChange } from './useBulkChange';

/** Properties of {@link BulkDialog}. */
export interface BulkDialogProps {
  step: BulkStep;
  cards: readonly ItemCard[];
  /** Told which items are still to be done: those that failed. */
  onDone(left: string[]): void;
  onRefused(refused: Refused | undefined): void;
  onClose(): void;
}

/** Asks for the value that all chosen items get. */
export function BulkDialog(props: BulkDialogProps) {
  const { step, cards, onDone, onRefused, onClose } = props;
  const t = useText();
  const { board, view } = useBoard();
  const [value, setValue] = useState('');
  const [progress, setProgress] = useState<number>();
  const change = useBulkChange({ onRefused, onProgress: setProgress });

  const options = () => {
    switch (step) {
      case 'column':
        // Each item that is declined gets a reason of its own.
        return board.columns.filter(({ kind }) => kind !== 'declined');
      case 'category':
        return board.categories;
      default:
        return view.programmes.filter(({ closed }) => !closed);
    }
  };
  const confirm = async () => {
    setProgress(0);
    onDone(await change(step, cards, value));
  };
  return (
    <ConfirmDialog
      open
      title={t(`bulk.title.${step}`, { count: cards.length })}
      confirmLabel={t('bulk.confirm', {
        count: cards.length,
        number: formatNumber(cards.length),
      })}
      confirmDisabled={step === 'column' && value === ''}
      onConfirm={confirm}
      onClose={onClose}
    >
      <FormStack>
        {step === 'assignee' ? (
          <AssigneeField value={value} onChange={setValue} />
        ) : (
          <SelectField
            label={t(`bulk.field.${step}`)}
            value={value}
            empty={t(step === 'column' ? 'bulk.choose' : 'form.none')}
            options={options().map(({ id, title }) => ({
              value: id,
              label: title,
            }))}
            onChange={setValue}
          />
        )}
        <Typography role="status">
          {progress !== undefined &&
            t('bulk.progress', {
              number: formatNumber(progress),
              total: formatNumber(cards.length),
            })}
        </Typography>
      </FormStack>
    </ConfirmDialog>
  );
}
