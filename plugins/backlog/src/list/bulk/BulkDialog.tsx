import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import {
  ConfirmDialog,
  formatNumber,
  FormStack,
  SelectField,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { backlogApiRef } from '../../api';
import { useBoard } from '../../board/context/BoardContext';
import { AssigneeField } from '../../form/AssigneeField';
import { useText } from '../../translations/useText';
import { BulkStep, takeBulkStep } from './bulkSteps';
import { changeAll } from './lib/changeAll';

/** Properties of {@link BulkDialog}. */
export interface BulkDialogProps {
  step: BulkStep;
  cards: readonly ItemCard[];
  onDone(left: string[]): void;
  onClose(): void;
}

/** Asks for the value that all chosen items get, and says which of them could not be changed. */
export function BulkDialog(props: BulkDialogProps) {
  const { step, cards, onDone, onClose } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { board, view, put, refresh, tell } = useBoard();
  const [value, setValue] = useState('');
  const [progress, setProgress] = useState<number>();

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
    const { done, failed } = await changeAll(
      cards,
      async card => put(await takeBulkStep(api, step, card, value)),
      setProgress,
    );
    await refresh();
    onDone(failed.map(({ item }) => item.id));
    tell(
      failed.length === 0
        ? t('bulk.done', {
            count: done.length,
            number: formatNumber(done.length),
          })
        : t('bulk.partly', {
            done: formatNumber(done.length),
            count: failed.length,
            items: failed
              .slice(0, 5)
              .map(({ item }) => item.number)
              .join(', '),
          }),
    );
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
