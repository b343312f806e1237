import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Programme, programmeSchema } from '@rathaus/plugin-backlog-common';
import { FieldProblem, slugFromTitle } from '@rathaus/rathaus-common';
import {
  ConfirmDialog,
  FormStack,
  LineField,
  Notice,
  TextArea,
  useLanguage,
} from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { backlogApiRef } from '../api';
import { FieldRow } from '../form/FieldRow';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import {
  formOf,
  newProgrammeId,
  ProgrammeForm,
  readForm,
} from './lib/programmeForm';
import { WindowsField } from './WindowsField';

/** Properties of {@link ProgrammeDialog}. */
export interface ProgrammeDialogProps {
  board: string;
  /** Missing for a new one. */
  programme: Programme | undefined;
  /** Ids that are in use. */
  taken: readonly string[];
  onSaved(programme: Programme): void;
  onClose(): void;
}

/** Writes a Fördertopf, new or known. */
export function ProgrammeDialog(props: ProgrammeDialogProps) {
  const { board, taken, onSaved, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(backlogApiRef);
  // Somebody else may have been faster; then the next attempt stands on what they saved.
  const [programme, setProgramme] = useState(props.programme);
  const [form, setForm] = useState(() => formOf(props.programme));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [overtaken, setOvertaken] = useState(false);
  const change = (part: Partial<ProgrammeForm>) =>
    setForm({ ...form, ...part });
  const errorOf = (path: string) => {
    const own = problems.filter(
      problem => problem.path === path || problem.path.startsWith(`${path}.`),
    );
    return own.length > 0 ? describeProblems(own, language) : undefined;
  };

  const save = async () => {
    const read = readForm(form);
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) {
      return false;
    }
    const id =
      programme?.id ?? newProgrammeId(slugFromTitle(form.title), taken);
    try {
      onSaved(
        await api.putProgramme(board, id, read.value, programme?.revision ?? 0),
      );
      return true;
    } catch (error) {
      const failure = readFailure(error, programmeSchema);
      switch (failure.kind) {
        case 'conflict':
          setProgramme(failure.current);
          setOvertaken(true);
          return false;
        case 'fields':
          setProblems(failure.problems);
          return false;
        default:
          throw new Error(describeError(t, toError(error)), { cause: error });
      }
    }
  };
  const line = (
    name: Exclude<
      keyof ProgrammeForm,
      'windows' | 'ownBudget' | 'closed' | 'note'
    >,
    label: string,
    more: Partial<Parameters<typeof LineField>[0]> = {},
  ) => (
    <LineField
      label={label}
      error={errorOf(name)}
      value={form[name]}
      onChange={value => change({ [name]: value })}
      {...more}
    />
  );

  return (
    <ConfirmDialog
      open
      title={
        props.programme
          ? t('programme.editTitle', { title: props.programme.title })
          : t('programme.create')
      }
      confirmLabel={t('programme.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <FormStack>
        {line('title', t('programme.name'), { required: true, maxLength: 120 })}
        {line('funder', t('programme.funder'), { maxLength: 120 })}
        <FieldRow>
          {line('rate', t('programme.rate'), {
            inputMode: 'decimal',
            help: t('programme.rateHelp'),
          })}
          {line('ceiling', t('form.inEuro', { name: t('programme.ceiling') }), {
            inputMode: 'decimal',
          })}
        </FieldRow>
        <WindowsField
          windows={form.windows}
          error={errorOf('windows')}
          onChange={windows => change({ windows })}
        />
        <FieldRow>
          {line('drawdownDeadline', t('field.funding.drawdownDeadline'), {
            type: 'date',
          })}
          {line('proofDeadline', t('field.funding.proofDeadline'), {
            type: 'date',
          })}
          {line('earmarkYears', t('programme.earmarkYears'), {
            inputMode: 'numeric',
            maxLength: 2,
          })}
        </FieldRow>
        {line('link', t('programme.link'))}
        <TextArea
          label={t('programme.note')}
          maxLength={2000}
          error={errorOf('note')}
          value={form.note}
          onChange={note => change({ note })}
        />
        <div>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={form.ownBudget}
                onChange={event => change({ ownBudget: event.target.checked })}
              />
            }
            label={t('programme.isOwnBudget')}
          />
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={form.closed}
                onChange={event => change({ closed: event.target.checked })}
              />
            }
            label={t('programme.isClosed')}
          />
        </div>
        <div role="alert">
          {overtaken && programme && (
            <Notice tone="warning" title={t('conflict.title')}>
              {t('programme.overtaken', { title: programme.title })}
            </Notice>
          )}
        </div>
      </FormStack>
    </ConfirmDialog>
  );
}
