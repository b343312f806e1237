import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    alignItems: 'start',
    gap: theme.spacing(2.5, 2),
  },
}));

/** Short fields side by side, where there is room. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={useStyles().row}>{props.children}</div>;
}
