import { useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { formatNumber } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../../board/context/BoardContext';
import { useText } from '../../translations/useText';
import { BulkDialog } from './BulkDialog';
import { BULK_STEPS, BulkStep } from './bulkSteps';
import { Refused } from './useBulkChange';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 2),
    borderRadius: '8px 8px 0 0',
    boxShadow: '0 -4px 16px rgba(0, 0, 0, 0.12)',
  },
  count: { marginRight: theme.spacing(1), fontWeight: 600 },
}));

/** Properties of {@link BulkBar}. */
export interface BulkBarProps {
  cards: readonly ItemCard[];
  /** Told which items are still to be done: those that failed. */
  onDone(left: string[]): void;
  onRefused(refused: Refused | undefined): void;
}

/** What can be done with the chosen items; stays in sight. */
export function BulkBar(props: BulkBarProps) {
  const { cards, onDone, onRefused } = props;
  const classes = useStyles();
  const t = useText();
  const { board } = useBoard();
  const [step, setStep] = useState<BulkStep>();
  const steps = BULK_STEPS.filter(
    each =>
      (each !== 'category' || board.parts.includes('category')) &&
      (each !== 'programme' || board.parts.includes('funding')),
  );
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.bar}
      aria-label={t('bulk.label')}
    >
      <Typography role="status" className={classes.count}>
        {t('bulk.count', {
          count: cards.length,
          number: formatNumber(cards.length),
        })}
      </Typography>
      {steps.map(each => (
        <Button
          key={each}
          variant="outlined"
          color="primary"
          onClick={() => setStep(each)}
        >
          {t(`bulk.step.${each}`)}
        </Button>
      ))}
      <Button onClick={() => onDone([])}>{t('bulk.clear')}</Button>
      {step && (
        <BulkDialog
          step={step}
          cards={cards}
          onDone={onDone}
          onRefused={onRefused}
          onClose={() => setStep(undefined)}
        />
      )}
    </Paper>
  );
}
