import { Gap } from '@rathaus/plugin-search-common';
import { formatDate } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { GapTrend } from './GapTrend';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(2, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  what: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** Properties of {@link GapItem}. */
export interface GapItemProps {
  gap: Gap;
  mayWrite: boolean;
  onStep(step: 'synonym' | 'alias'): void;
  onDismiss(): void;
}

/** One thing that people looked for in vain: how often, when last, and what can be done about it. */
export function GapItem(props: GapItemProps) {
  const { gap, mayWrite, onStep, onDismiss } = props;
  const { term, count, weeks } = gap;
  const classes = useStyles();
  const t = useText();
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <Typography variant="h3">{term}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('gaps.searched', { count, monday: formatDate(weeks[0].monday) })}
        </Typography>
      </div>
      <GapTrend gap={gap} />
      {mayWrite && (
        <div className={classes.actions}>
          <Button
            variant="outlined"
            color="primary"
            aria-label={t('gaps.asSynonymOf', { term })}
            onClick={() => onStep('synonym')}
          >
            {t('gaps.asSynonym')}
          </Button>
          <Button
            variant="outlined"
            color="primary"
            aria-label={t('gaps.asAliasOf', { term })}
            onClick={() => onStep('alias')}
          >
            {t('gaps.asAlias')}
          </Button>
          <Button
            color="primary"
            aria-label={t('gaps.dismissOf', { term })}
            onClick={onDismiss}
          >
            {t('gaps.dismiss')}
          </Button>
        </div>
      )}
    </li>
  );
}
