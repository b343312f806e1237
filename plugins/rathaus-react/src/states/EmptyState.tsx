import { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(2),
    padding: theme.spacing(4, 2),
    textAlign: 'center',
  },
  icon: { fontSize: 40, color: theme.palette.text.secondary, lineHeight: 0 },
  sentence: { maxWidth: '56ch' },
}));

/** Properties of {@link EmptyState}. */
export interface EmptyStateProps {
  /** One sentence: why there is nothing here. */
  children: ReactNode;
  /** The one thing to do about it: a button or a link. */
  action?: ReactNode;
  /** A decorative icon. */
  icon?: ReactNode;
}

/** What a list shows when it has nothing to show: one sentence, one action. */
export function EmptyState(props: EmptyStateProps) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {props.icon && (
        <span className={classes.icon} aria-hidden="true">
          {props.icon}
        </span>
      )}
      <Typography component="div" className={classes.sentence}>
        {props.children}
      </Typography>
      {props.action}
    </div>
  );
}
