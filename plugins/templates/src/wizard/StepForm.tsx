import { FormEvent, RefObject } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { JsonValue } from '@backstage/types';
import { FieldProblem } from '@rathaus/rathaus-common';
import { FormStack, LinkButton, SectionCard } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { AnswerField } from './fields/AnswerField';
import { Answers } from './lib/answers';
import { fieldsOf, TemplateStep } from './lib/schema';
import { ProblemSummary } from './ProblemSummary';
import { useAnswerProblemText } from './useAnswerProblemText';
import { StepHeading } from './StepHeading';

const useStyles = makeStyles(theme => ({
  // As wide as what is searched in.
  fields: { maxWidth: 640 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    marginTop: theme.spacing(4),
  },
}));

/** Properties of {@link StepForm}. */
export interface StepFormProps {
  step: TemplateStep;
  /** From 0. */
  position: number;
  /** Number of steps with the review. */
  count: number;
  answers: Answers;
  problems: readonly FieldProblem[];
  headingRef: RefObject<HTMLHeadingElement>;
  /** The answers were looked over already: there is a short way back. */
  reviewed: boolean;
  /** Address of what lies before. */
  backTo: string;
  onChange(field: string, value: JsonValue | undefined): void;
  onNext(): void;
  onReview(): void;
}

/** The questions of one step. */
export function StepForm(props: StepFormProps) {
  const { step, position, count, answers, headingRef, reviewed } = props;
  const classes = useStyles();
  const t = useText();
  const describe = useAnswerProblemText();
  const fields = fieldsOf(step.schema, answers);
  const problemOf = (name: string) => {
    const found = props.problems.find(({ path }) => path === name);
    return found && describe(found);
  };
  const isLast = position === count - 2;
  const send = (event: FormEvent) => {
    event.preventDefault();
    props.onNext();
  };
  return (
    <SectionCard>
      <form onSubmit={send} noValidate className={classes.fields}>
        <StepHeading
          headingRef={headingRef}
          title={step.title}
          position={position}
          count={count}
        />
        {step.description && (
          <Typography paragraph color="textSecondary">
            {step.description}
          </Typography>
        )}
        <ProblemSummary
          problems={fields.flatMap(({ name, label }) => {
            const text = problemOf(name);
            return text ? { field: name, label, text } : [];
          })}
        />
        <FormStack>
          {fields
            .filter(({ kind }) => kind !== 'hidden')
            .map(field => (
              <AnswerField
                key={field.name}
                field={field}
                value={answers[field.name]}
                error={problemOf(field.name)}
                onChange={value => props.onChange(field.name, value)}
              />
            ))}
        </FormStack>
        <div className={classes.buttons}>
          <Button type="submit" variant="contained" color="primary">
            {t(isLast ? 'wizard.toReview' : 'wizard.next')}
          </Button>
          {reviewed && !isLast && (
            <Button variant="outlined" color="primary" onClick={props.onReview}>
              {t('wizard.backToReview')}
            </Button>
          )}
          <LinkButton to={props.backTo}>
            {t(position > 0 ? 'wizard.back' : 'wizard.toList')}
          </LinkButton>
        </div>
      </form>
    </SectionCard>
  );
}
