import { useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { TemplateParameterSchema } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  ErrorState,
  StepList,
  useFocusOnPageChange,
} from '@rathaus/rathaus-react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { templateRefOf } from '../lib/template';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { BeginningNotice } from './BeginningNotice';
import { answersToSend } from './lib/answers';
import { draftKey } from './lib/draft';
import { givenAnswers } from './lib/given';
import { problemsOfRefusal } from './lib/refusal';
import { fieldsOf } from './lib/schema';
import { problemsOf } from './lib/validate';
import { Review } from './Review';
import { StepForm } from './StepForm';
import { useAnswers } from './useAnswers';
import { useSteps } from './useSteps';

/** Properties of {@link Wizard}. */
export interface WizardProps {
  /** Name of the template. */
  name: string;
  form: TemplateParameterSchema;
  /** Who answers; full reference. */
  userRef: string;
}

/** One step at a time, a look over all answers at the end, and the start. */
export function Wizard(props: WizardProps) {
  const { name, form, userRef } = props;
  const { steps } = form;
  const t = useText();
  const links = useLinks();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { state } = useLocation();
  const scaffolderApi = useApi(scaffolderApiRef);
  const [given] = useState(() => givenAnswers(params, state));
  const keeping = useAnswers(steps, draftKey(name, userRef), given);
  const { answers } = keeping;
  const { position, addressOf, go } = useSteps(steps.length);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [pending, setPending] = useState(false);
  const [reviewed, setReviewed] = useState(false);
  const [firstPosition] = useState(position);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnPageChange(heading, String(position));

  const isReview = position === steps.length;
  useEffect(() => {
    if (isReview) {
      setReviewed(true);
    }
  }, [isReview]);

  const problemsOfStep = (index: number) =>
    problemsOf(fieldsOf(steps[index].schema, answers), answers);
  /** Shows problems in the first step that has one of them; false where no step has. */
  const showProblems = (found: readonly FieldProblem[]): boolean => {
    const faulty = steps.findIndex(step =>
      fieldsOf(step.schema, answers).some(field =>
        found.some(({ path }) => path === field.name),
      ),
    );
    setProblems([...found]);
    if (faulty >= 0 && faulty !== position) {
      go(faulty);
    }
    return faulty >= 0;
  };
  const leaveFor = (target: number) => {
    const found = problemsOfStep(position);
    setProblems(found);
    if (found.length === 0) {
      go(target);
    }
  };
  const start = async () => {
    if (showProblems(steps.flatMap((_, index) => problemsOfStep(index)))) {
      return;
    }
    setPending(true);
    setFailure(undefined);
    try {
      const { taskId } = await scaffolderApi.scaffold({
        templateRef: templateRefOf(name),
        values: answersToSend(steps, answers),
      });
      keeping.finish();
      navigate(links.run(taskId));
    } catch (reason) {
      const error = toError(reason);
      setPending(false);
      if (!showProblems(problemsOfRefusal(error))) {
        setFailure(error);
      }
    }
  };

  return (
    <>
      <BeginningNotice
        origin={position === firstPosition ? keeping.origin : 'empty'}
        savedAt={keeping.savedAt}
        onDiscard={() => {
          keeping.discard();
          setProblems([]);
          go(0);
        }}
      />
      <StepList
        label={t('wizard.steps')}
        steps={[...steps.map(({ title }) => title), t('review.step')]}
        current={position}
        finished={t('wizard.finished')}
      />
      {isReview ? (
        <Review
          steps={steps}
          answers={answers}
          headingRef={heading}
          pending={pending}
          startLabel={form.presentation?.buttonLabels?.createButtonText}
          addressOf={addressOf}
          onStart={start}
        >
          {failure && (
            <ErrorState
              headingLevel={3}
              error={failure}
              safe={t('review.safe')}
            />
          )}
        </Review>
      ) : (
        <StepForm
          key={position}
          step={steps[position]}
          position={position}
          count={steps.length + 1}
          answers={answers}
          problems={problems}
          headingRef={heading}
          reviewed={reviewed}
          backTo={position > 0 ? addressOf(position - 1) : links.templates}
          onChange={(field, value) => {
            keeping.change(field, value);
            setProblems(old => old.filter(({ path }) => path !== field));
          }}
          onNext={() => leaveFor(position + 1)}
          onReview={() => leaveFor(steps.length)}
        />
      )}
    </>
  );
}
