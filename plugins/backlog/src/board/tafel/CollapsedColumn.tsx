import { Column } from '@rathaus/plugin-backlog-common';
import { formatNumber } from '@rathaus/rathaus-react';
import ButtonBase from '@material-ui/core/ButtonBase';
import OpenIcon from '@material-ui/icons/ChevronRight';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    alignItems: 'center',
    gap: theme.spacing(1),
    width: 48,
    padding: theme.spacing(1.5, 0),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
    fontWeight: 600,
    fontSize: theme.typography.h3.fontSize,
  },
  title: { writingMode: 'vertical-rl', whiteSpace: 'nowrap' },
  count: { fontWeight: 400, color: theme.palette.text.secondary },
}));

/** Properties of {@link CollapsedColumn}. */
export interface CollapsedColumnProps {
  column: Column;
  total: number;
  onOpen(): void;
}

/** A column that is out of the way: its name, and how much lies in it. */
export function CollapsedColumn(props: CollapsedColumnProps) {
  const { column, total, onOpen } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <ButtonBase
      className={classes.root}
      aria-expanded={false}
      aria-label={t('column.open', { column: column.title, count: total })}
      onClick={onOpen}
    >
      <OpenIcon aria-hidden="true" />
      <span className={classes.title}>
        {column.title}{' '}
        <span className={classes.count}>{formatNumber(total)}</span>
      </span>
    </ButtonBase>
  );
}
