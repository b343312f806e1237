import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  stack: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
  },
}));

/** Fields one below the other. */
export function FormStack(props: { children: ReactNode }) {
  return <div className={useStyles().stack}>{props.children}</div>;
}
