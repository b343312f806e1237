import { ReactNode, useId } from 'react';
import { FormStack } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    paddingTop: theme.spacing(2.5),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: { marginBottom: theme.spacing(1.5) },
  help: { margin: theme.spacing(-1, 0, 1.5) },
}));

/** Properties of {@link FormSection}. */
export interface FormSectionProps {
  title: string;
  /** One sentence that says what it is for. */
  help?: string;
  children: ReactNode;
}

/** Fields that belong together. */
export function FormSection(props: FormSectionProps) {
  const { title, help, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3" className={classes.title}>
        {title}
      </Typography>
      {help && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.help}
        >
          {help}
        </Typography>
      )}
      <FormStack>{children}</FormStack>
    </section>
  );
}
