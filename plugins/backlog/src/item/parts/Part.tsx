import { ReactNode, useId } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    minWidth: 0,
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: { marginBottom: theme.spacing(1.5) },
}));

/** A part of an item with its heading. */
export function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3" className={classes.title}>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
