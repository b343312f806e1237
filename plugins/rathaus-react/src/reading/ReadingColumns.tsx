import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '280px minmax(0, 1fr)',
    alignItems: 'start',
    gap: theme.spacing(5),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    '@media print': { display: 'block' },
  },
}));

/** Contents beside the words of a page; above them where it is narrow. */
export function ReadingColumns(props: {
  contents: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.columns}>
      {props.contents}
      {props.children}
    </div>
  );
}
