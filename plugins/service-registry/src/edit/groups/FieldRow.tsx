import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
  },
}));

/** Short fields that are one statement together, e.g. a beginning and an end; below each other where it is narrow. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={useStyles().row}>{props.children}</div>;
}
