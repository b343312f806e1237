import { ReactNode, useId } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  section: { breakInside: 'avoid', paddingBottom: theme.spacing(4) },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
}));

/** A headed list of people. */
export function PeopleList(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <Typography id={titleId} variant="h3" component="h2">
        {props.title}
      </Typography>
      <ul className={classes.list}>{props.children}</ul>
    </section>
  );
}
