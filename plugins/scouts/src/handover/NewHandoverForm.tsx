import { useId, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Department, handoverSchema } from '@rathaus/plugin-scouts-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import {
  FormStack,
  Notice,
  SelectField,
  TextArea,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { useNavigate } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { EntryChooser } from './EntryChooser';
import { giversOf, receiversOf } from './lib/receivers';

const MAX_NOTE = 1000;

/** Properties of {@link NewHandoverForm}. */
export interface NewHandoverFormProps {
  /** With at least one person to hand over from. */
  department: Department;
  /** The whole directory. */
  departments: readonly Department[];
  /** The person's own user ref. */
  me: string;
}

/** From whom, to whom, and which entries. */
export function NewHandoverForm(props: NewHandoverFormProps) {
  const { department, departments, me } = props;
  const t = useText();
  const language = useLanguage();
  const links = useLinks();
  const navigate = useNavigate();
  const api = useApi(scoutsApiRef);
  const whichId = useId();
  const givers = giversOf(department);
  const own = givers.find(({ value }) => value === me);
  const [from, setFrom] = useState((own ?? givers[0]).value);
  const [to, setTo] = useState('');
  const [which, setWhich] = useState<'all' | 'some'>('all');
  const [entries, setEntries] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<string>();
  const [pending, setPending] = useState(false);
  const receivers = receiversOf(department, departments, from);

  const errorOf = (field: string) => {
    const found = problems.filter(({ path }) => path.split('.')[0] === field);
    return found.length > 0 ? describeProblems(found, language) : undefined;
  };
  const send = async () => {
    setProblems([]);
    setFailure(undefined);
    if (which === 'some' && entries.length === 0) {
      setFailure(t('handover.new.choose'));
      return;
    }
    setPending(true);
    try {
      const handover = await api.createHandover({
        department: department.ref,
        from,
        ...(to && { to }),
        ...(which === 'some' && { entries }),
        ...(note.trim() && { note }),
      });
      navigate(links.handover(handover.id));
    } catch (error) {
      const reason = readFailure(error, handoverSchema);
      if (reason.kind === 'fields') {
        setProblems(reason.problems);
        setFailure(describeProblems(reason.problems, language));
      } else {
        setFailure(describeError(t, toError(error)));
      }
      setPending(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <FormStack>
        {givers.length > 1 && (
          <SelectField
            label={t('handover.new.from')}
            error={errorOf('from')}
            options={givers}
            value={from}
            onChange={setFrom}
          />
        )}
        <SelectField
          label={t('handover.new.to')}
          help={t('handover.new.toHelp')}
          error={errorOf('to')}
          empty={t('handover.new.toNobody')}
          options={receivers}
          value={to}
          onChange={setTo}
        />
        <div>
          <Typography id={whichId} component="div">
            <strong>{t('handover.new.which')}</strong>
          </Typography>
          <RadioGroup
            aria-labelledby={whichId}
            value={which}
            onChange={(_event, value) =>
              setWhich(value === 'some' ? 'some' : 'all')
            }
          >
            <FormControlLabel
              value="all"
              control={<Radio color="primary" />}
              label={t('handover.new.all')}
            />
            <FormControlLabel
              value="some"
              control={<Radio color="primary" />}
              label={t('handover.new.some')}
            />
          </RadioGroup>
          {which === 'some' && (
            <EntryChooser
              department={department.ref}
              chosen={entries}
              onChange={setEntries}
            />
          )}
        </div>
        <TextArea
          label={t('handover.new.note')}
          help={t('handover.new.noteHelp')}
          error={errorOf('note')}
          maxLength={MAX_NOTE}
          value={note}
          onChange={setNote}
        />
        <div role="alert">
          {failure && <Notice tone="danger">{failure}</Notice>}
        </div>
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={pending}
          >
            {t('handover.new.submit')}
          </Button>
        </div>
      </FormStack>
    </form>
  );
}
