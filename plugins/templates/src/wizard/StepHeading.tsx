import { RefObject } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  title: {
    hyphens: 'auto',
    marginBottom: theme.spacing(2),
    '&:focus': { outline: 'none' },
  },
}));

/** Properties of {@link StepHeading}. */
export interface StepHeadingProps {
  headingRef: RefObject<HTMLHeadingElement>;
  title: string;
  /** From 0. */
  position: number;
  /** Number of steps with the review. */
  count: number;
}

/** Where somebody stands and what the step is about; has the focus when the step changes. */
export function StepHeading(props: StepHeadingProps) {
  const { headingRef, title, position, count } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('wizard.position', { number: position + 1, count })}
      </Typography>
      <Typography
        ref={headingRef}
        tabIndex={-1}
        variant="h2"
        className={classes.title}
      >
        {title}
      </Typography>
    </>
  );
}
