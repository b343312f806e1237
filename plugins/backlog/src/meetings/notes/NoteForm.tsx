import { useSyncExternalStore } from 'react';
import { isNoted, OUTCOMES } from '@rathaus/plugin-backlog-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  FormStack,
  SelectField,
  TextArea,
  useLanguage,
} from '@rathaus/rathaus-react';
import { describeProblems } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { NoteConflict } from './NoteConflict';
import { NoteKeeper } from './NoteKeeper';
import { SaveState } from './SaveState';
import { TasksField } from './TasksField';

/** Longest decision, in characters; as the server takes it. */
const MAX_DECISION = 10_000;

/** What came of a point, to write; it saves itself. */
export function NoteForm(props: { keeper: NoteKeeper }) {
  const { keeper } = props;
  const t = useText();
  const language = useLanguage();
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  const { fields, state, theirs, problems = [], error } = snapshot;
  const { outcome, ...others } = fields;
  const errorOf = (path: string) => {
    const own = problems.filter(
      (problem: FieldProblem) =>
        problem.path === path || problem.path.startsWith(`${path}.`),
    );
    return own.length > 0 ? describeProblems(own, language) : undefined;
  };
  return (
    <div onBlur={() => void keeper.flush()}>
      <FormStack>
        {theirs && (
          <NoteConflict
            mine={fields}
            theirs={theirs}
            onSettle={settled => void keeper.settle(settled)}
          />
        )}
        <SelectField
          label={t('note.outcome')}
          value={outcome ?? ''}
          empty={t('note.noOutcome')}
          options={OUTCOMES.map(value => ({
            value,
            label: t(`outcome.${value}`),
          }))}
          onChange={chosen => {
            const next = OUTCOMES.find(known => known === chosen);
            keeper.change(next ? { ...others, outcome: next } : others);
          }}
        />
        <TextArea
          label={t('note.decision')}
          help={t('comment.help')}
          maxLength={MAX_DECISION}
          error={errorOf('decision')}
          value={fields.decision}
          onChange={decision => keeper.change({ ...fields, decision })}
        />
        <TasksField
          tasks={fields.tasks}
          error={errorOf('tasks')}
          onChange={tasks => keeper.change({ ...fields, tasks })}
        />
        <SaveState
          state={state}
          empty={!isNoted(fields)}
          error={error}
          onRetry={() => void keeper.flush()}
        />
      </FormStack>
    </div>
  );
}
