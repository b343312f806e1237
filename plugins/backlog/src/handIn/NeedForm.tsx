import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Board, Item, itemSchema } from '@rathaus/plugin-backlog-common';
import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import {
  FormStack,
  LineField,
  Notice,
  PickerOption,
  SectionCard,
  SelectField,
  TextArea,
  useLanguage,
  useUnsavedWarning,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { sendNeed } from './lib/sendNeed';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link NeedForm}. */
export interface NeedFormProps {
  board: Board;
  schools: readonly PickerOption[];
  school: string;
  onSchoolChange(school: string): void;
  /** The draft that is written on; missing for a new need. */
  draft: Item | undefined;
  onKept(): void;
  onHandedIn(item: Item): void;
}

/** What a school needs, in four fields. */
export function NeedForm(props: NeedFormProps) {
  const { board, schools, school, draft, onKept, onHandedIn } = props;
  const classes = useStyles();
  const t = useText();
  const language = useLanguage();
  const api = useApi(backlogApiRef);
  const start = draft?.fields;
  const [base, setBase] = useState(draft);
  const [title, setTitle] = useState(start?.title ?? '');
  const [description, setDescription] = useState(start?.description ?? '');
  const [category, setCategory] = useState(start?.category ?? '');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState(false);
  useUnsavedWarning(
    title !== (start?.title ?? '') ||
      description !== (start?.description ?? '') ||
      category !== (start?.category ?? ''),
  );
  const errorOf = (path: string) => {
    const own = problems.filter(problem => problem.path === path);
    return own.length > 0 ? describeProblems(own, language) : undefined;
  };

  const send = async (asDraft: boolean) => {
    const missing = [
      ...(school ? [] : [fieldProblem('school', 'required')]),
      ...(title.trim() ? [] : [fieldProblem('title', 'required')]),
    ];
    setProblems(missing);
    setFailure(undefined);
    if (missing.length > 0) {
      return;
    }
    setSending(true);
    try {
      const need = { school, title, description, category };
      const item = await sendNeed(api, board.id, need, base, asDraft);
      if (asDraft) {
        onKept();
      } else {
        onHandedIn(item);
      }
    } catch (error) {
      setSending(false);
      const failed = readFailure(error, itemSchema);
      if (failed.kind === 'fields') {
        setProblems(failed.problems);
      } else if (failed.kind === 'conflict') {
        // The next attempt goes on top of what a colleague has written; it is said first.
        setBase(failed.current);
        setFailure(
          t('handIn.conflict', { title: failed.current.fields.title }),
        );
      } else {
        setFailure(describeError(t, toError(error)));
      }
    }
  };

  return (
    <SectionCard
      title={t(draft ? 'handIn.writeOn' : 'handIn.new')}
      description={t('handIn.newHelp')}
    >
      <FormStack>
        {draft ? null : (
          <SelectField
            label={t('handIn.school')}
            required
            error={errorOf('school')}
            value={school}
            empty={schools.length === 1 ? undefined : t('handIn.chooseSchool')}
            options={schools}
            onChange={props.onSchoolChange}
          />
        )}
        <LineField
          label={t('handIn.what')}
          help={t('handIn.whatHelp')}
          required
          maxLength={160}
          error={errorOf('title')}
          value={title}
          onChange={setTitle}
        />
        {board.categories.length > 0 && (
          <SelectField
            label={t('field.category')}
            error={errorOf('category')}
            value={category}
            empty={t('handIn.noCategory')}
            options={board.categories.map(({ id, title: label }) => ({
              value: id,
              label,
            }))}
            onChange={setCategory}
          />
        )}
        <TextArea
          label={t('handIn.why')}
          help={t('handIn.whyHelp')}
          maxLength={20_000}
          error={errorOf('description')}
          value={description}
          onChange={setDescription}
        />
        <div role="alert">
          {failure && (
            <Notice tone="danger" title={t('form.failed')}>
              {failure}
            </Notice>
          )}
        </div>
        <div className={classes.buttons}>
          <Button
            variant="contained"
            color="primary"
            disabled={sending}
            onClick={() => send(false)}
          >
            {t('handIn.send')}
          </Button>
          <Button
            variant="outlined"
            color="primary"
            disabled={sending}
            onClick={() => send(true)}
          >
            {t('handIn.keep')}
          </Button>
        </div>
      </FormStack>
    </SectionCard>
  );
}
