import { ConfirmDialog, Notice } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useText } from '../translations/useText';
import { OrderStep } from './lib/order';
import { useApplyOrder } from './useApplyOrder';

/** Moves named one by one; more would hide the button. */
const NAMED = 12;

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0, 2),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

/** Properties of {@link ApplyDialog}. */
export interface ApplyDialogProps {
  column: string;
  /** What is left to be done. */
  steps: readonly OrderStep[];
  /** Ids of items that the money is enough for only in the new order, and of those only in the old one. */
  gained: readonly string[];
  lost: readonly string[];
  onApplied(): void;
  onClose(): void;
}

/** Says what saving the order would change, does it, and says where somebody was faster. */
export function ApplyDialog(props: ApplyDialogProps) {
  const { column, steps, gained, lost, onApplied, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const { words } = useBoard();
  const { progress, stopped, apply } = useApplyOrder();
  const names = (ids: readonly string[]) => ids.map(words.item).join(', ');
  const confirm = async () => {
    const isComplete = await apply(steps);
    if (isComplete) {
      onApplied();
    }
    return isComplete;
  };
  return (
    <ConfirmDialog
      open
      title={t('whatIf.apply.title', { column: words.column(column) })}
      confirmLabel={t(stopped ? 'whatIf.apply.rest' : 'whatIf.apply.confirm')}
      confirmDisabled={steps.length === 0}
      onConfirm={confirm}
      onClose={onClose}
    >
      {stopped && (
        <Notice tone="warning" title={t('whatIf.apply.stopped')}>
          {'reason' in stopped
            ? stopped.reason
            : t('whatIf.apply.conflict', {
                item: `${stopped.current.number} ${stopped.current.fields.title}`,
                column: words.column(stopped.current.column),
              })}
        </Notice>
      )}
      <Typography>
        {t('whatIf.apply.moves', { count: steps.length })}
      </Typography>
      <ul className={classes.list}>
        {steps.slice(0, NAMED).map(({ id, from, to }) => (
          <li key={id}>
            {t('whatIf.apply.move', {
              item: words.item(id),
              from: from + 1,
              to: to + 1,
            })}
          </li>
        ))}
        {steps.length > NAMED && (
          <li>{t('whatIf.apply.more', { count: steps.length - NAMED })}</li>
        )}
      </ul>
      {gained.length > 0 && (
        <Typography gutterBottom>
          {t('whatIf.apply.gained', { items: names(gained) })}
        </Typography>
      )}
      {lost.length > 0 && (
        <Typography gutterBottom>
          {t('whatIf.apply.lost', { items: names(lost) })}
        </Typography>
      )}
      <Typography role="status">
        {progress &&
          t('bulk.progress', {
            number: progress.done,
            total: progress.total,
          })}
      </Typography>
    </ConfirmDialog>
  );
}
