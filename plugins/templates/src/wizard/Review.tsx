import { ReactNode, RefObject } from 'react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  LinkButton,
  SectionCard,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translations/useText';
import { AnswerText } from './AnswerText';
import { Answers } from './lib/answers';
import { fieldsOf, TemplateStep } from './lib/schema';
import { StepHeading } from './StepHeading';

const useStyles = makeStyles(theme => ({
  step: { marginBottom: theme.spacing(3) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: theme.spacing(1, 3),
    margin: theme.spacing(1.5, 0, 0),
    '& dt': { color: theme.palette.text.secondary, hyphens: 'auto' },
    '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 0,
      '& dd': { marginBottom: theme.spacing(1.5) },
    },
  },
  rights: { margin: theme.spacing(2, 0), maxWidth: '72ch' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    marginTop: theme.spacing(3),
  },
}));

/** Properties of {@link Review}. */
export interface ReviewProps {
  steps: readonly TemplateStep[];
  answers: Answers;
  headingRef: RefObject<HTMLHeadingElement>;
  /** It is being started. */
  pending: boolean;
  /** The template's own words on the button. */
  startLabel?: string;
  addressOf(position: number): string;
  onStart(): void;
  /** Stands above the buttons: why it could not be started. */
  children?: ReactNode;
}

/** All answers before anything happens, each step with a way back to it. */
export function Review(props: ReviewProps) {
  const { steps, answers, addressOf, pending } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <SectionCard>
      <StepHeading
        headingRef={props.headingRef}
        title={t('review.title')}
        position={steps.length}
        count={steps.length + 1}
      />
      {steps.map((step, position) => (
        <section
          key={step.title}
          className={classes.step}
          aria-label={step.title}
        >
          <div className={classes.head}>
            <Typography variant="h3">{step.title}</Typography>
            <Link component={RouterLink} to={addressOf(position)}>
              {t('review.change')}
              <VisuallyHidden>: {step.title}</VisuallyHidden>
            </Link>
          </div>
          <dl className={classes.answers}>
            {fieldsOf(step.schema, answers)
              .filter(({ kind }) => kind !== 'hidden')
              .flatMap(field => [
                <dt key={`${field.name}-frage`}>{field.label}</dt>,
                <dd key={`${field.name}-antwort`}>
                  <AnswerText field={field} value={answers[field.name]} />
                </dd>,
              ])}
          </dl>
        </section>
      ))}
      <Typography className={classes.rights} color="textSecondary">
        {t('review.rights')}
      </Typography>
      {props.children}
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={pending}
          onClick={props.onStart}
        >
          {pending
            ? t('review.starting')
            : props.startLabel ?? t('review.start')}
        </Button>
        {steps.length > 0 && (
          <LinkButton to={addressOf(steps.length - 1)}>
            {t('wizard.back')}
          </LinkButton>
        )}
      </div>
    </SectionCard>
  );
}
