import { ReactNode, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { PostView, postViewSchema } from '@rathaus/plugin-scouts-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  ConfirmDialog,
  Notice,
  today,
  useLanguage,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { postState } from '../lib/postState';
import { useText } from '../translations/useText';
import { sendStep, StepCommand } from './commands';

const useStyles = makeStyles(theme => ({
  text: { marginBottom: theme.spacing(2) },
  conflict: { marginTop: theme.spacing(2) },
}));

/** What a step led to. */
export interface StepResult {
  command: StepCommand;
  before: PostView;
  after: PostView;
  /** Says that it is done. */
  message: string;
}

/** What every dialog of a step is given. */
export interface StepDialogContext {
  post: PostView;
  onDone(result: StepResult): void;
  /** Told when the post turns out to be in another state than the page shows. */
  onOutdated(current: PostView): void;
  onClose(): void;
}

/** Properties of {@link StepDialog}. */
export interface StepDialogProps extends StepDialogContext {
  title: string;
  text?: ReactNode;
  confirmLabel: string;
  /** Said when it is done. */
  doneMessage: string;
  step: StepCommand['step'];
  /** The step with what was typed; undefined while something is missing. */
  command: StepCommand | undefined;
  /** Fields of the API that the dialog shows problems of. */
  fields?: readonly string[];
  /** The inputs; `errorOf` says what is wrong with a field. */
  children?: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/**
 * Asks for what a step needs and takes it. When somebody else was faster, it says what is there now, keeps what was
 * typed, and offers the step again where it is still possible.
 */
export function StepDialog(props: StepDialogProps) {
  const { title, text, confirmLabel, step, command, fields = [] } = props;
  const classes = useStyles();
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [current, setCurrent] = useState<PostView>();
  // The page may know more by now than the conflict told.
  const post =
    current && current.revision > props.post.revision ? current : props.post;
  const isPossible = post.allowedActions.includes(step);

  const errorOf = (field: string) => {
    const own = problems.filter(({ path }) => path.split('.')[0] === field);
    return own.length > 0 ? describeProblems(own, language) : undefined;
  };
  const send = async () => {
    if (!command) {
      return false;
    }
    setProblems([]);
    try {
      const after = await sendStep(api, post, command);
      props.onDone({
        command,
        before: post,
        after,
        message: props.doneMessage,
      });
      return true;
    } catch (error) {
      const failure = readFailure(error, postViewSchema);
      if (failure.kind === 'conflict') {
        setCurrent(failure.current);
        props.onOutdated(failure.current);
        return false;
      }
      if (failure.kind === 'fields') {
        setProblems(failure.problems);
        if (failure.problems.every(({ path }) => fields.includes(path))) {
          return false;
        }
        throw new Error(describeProblems(failure.problems, language), {
          cause: error,
        });
      }
      throw new Error(describeError(t, toError(error)), { cause: error });
    }
  };

  return (
    <ConfirmDialog
      open
      title={title}
      confirmLabel={confirmLabel}
      confirmDisabled={!command || !isPossible}
      onConfirm={send}
      onClose={props.onClose}
    >
      {text && <Typography className={classes.text}>{text}</Typography>}
      {props.children?.(errorOf)}
      <div role="alert">
        {current && (
          <Notice
            tone="warning"
            title={t('step.conflict.title')}
            className={classes.conflict}
          >
            {t('step.conflict.now', {
              state: postState(current, t, today()).label,
            })}{' '}
            {t(isPossible ? 'step.conflict.again' : 'step.conflict.impossible')}
          </Notice>
        )}
      </div>
    </ConfirmDialog>
  );
}
