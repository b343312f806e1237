import { ReactNode, useId } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  card: {
    padding: theme.spacing(3),
    minWidth: 0,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    '@media print': { padding: theme.spacing(1, 0), border: 0 },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  title: { hyphens: 'auto' },
}));

/** Properties of {@link SectionCard}. */
export interface SectionCardProps {
  title?: ReactNode;
  /** Place in the page's outline; below the h1 it is 2. It changes the level, not the looks. */
  headingLevel?: 2 | 3;
  /** One sentence that says what the section is for. */
  description?: ReactNode;
  /** Small buttons or links beside the title. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

/** A section of a page that is really separate from its neighbours; a landmark of its own when it has a title. */
export function SectionCard(props: SectionCardProps) {
  const { title, headingLevel = 2, description, actions, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      component={title ? 'section' : 'div'}
      variant="outlined"
      className={
        props.className ? `${classes.card} ${props.className}` : classes.card
      }
      aria-labelledby={title ? titleId : undefined}
    >
      {(title || actions) && (
        <div className={classes.header}>
          <div>
            {title && (
              <Typography
                id={titleId}
                variant="h3"
                component={`h${headingLevel}`}
                className={classes.title}
              >
                {title}
              </Typography>
            )}
            {description && (
              <Typography variant="body2" color="textSecondary">
                {description}
              </Typography>
            )}
          </div>
          {actions}
        </div>
      )}
      {children}
    </Paper>
  );
}
