import { useCallback, useEffect, useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import {
  EntryFields,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { useNavigate } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { ConflictDialog } from '../conflict/ConflictDialog';
import { Draft, hasRestrictedChanges, restoreDraft } from '../lib/draft';
import { initialFormState, unsavedPaths } from '../lib/formState';
import { FieldPath, FormValues } from '../lib/formValues';
import { GROUPS } from '../lib/groups';
import {
  FormEnvironment,
  FormEnvironmentProvider,
} from '../state/FormEnvironment';
import { createFormStore } from '../state/formStore';
import { FormStoreProvider } from '../state/FormStoreContext';
import { useStoreSelector } from '../state/useFormSelector';
import { DraftNotice } from './DraftNotice';
import { focusField } from './focusField';
import { FormGroups } from './FormGroups';
import { FormSubmission } from './FormSubmission';
import { GroupNavigation } from './GroupNavigation';
import { MissingInForm } from './MissingInForm';
import { NoteField } from './NoteField';
import { SaveBar } from './SaveBar';
import { SaveFailureNotice } from './SaveFailureNotice';
import { useDraft } from './useDraft';
import { useLeaveGuard } from './useLeaveGuard';
import { Edited, useSaveEntry } from './useSaveEntry';

/** Height of the portal's band, below which the navigation stays, in pixels. */
const HEADER_HEIGHT = 64;

const useStyles = makeStyles(theme => ({
  layout: {
    display: 'grid',
    gap: theme.spacing(4),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: '240px minmax(0, 760px)',
    },
  },
  navigation: {
    display: 'none',
    [theme.breakpoints.up('md')]: {
      display: 'block',
      position: 'sticky',
      top: HEADER_HEIGHT + 24,
      alignSelf: 'start',
    },
  },
  form: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
}));

/** Properties of {@link EntryForm}. */
export interface EntryFormProps<T> {
  /** The entry as the registry has it; undefined for a new one. */
  entry: ServiceEntry | undefined;
  /** What becomes of the content. */
  submission: FormSubmission<T>;
  /** The form before anybody typed. */
  initial: FormValues;
  environment: FormEnvironment;
  /** Where this browser keeps unsaved input. */
  draftKey: string;
  /** Unsaved input from another time. */
  draft: Draft | undefined;
  /** The field that somebody came for. */
  focus?: FieldPath;
}

/** The form for a new entry, for changing one, and for proposing a change. */
export function EntryForm<T>(props: EntryFormProps<T>) {
  const { entry, submission, initial, environment, draftKey, draft, focus } =
    props;
  const classes = useStyles();
  const t = useText();
  const navigate = useNavigate();
  const links = useLinks();

  const [start] = useState(() =>
    draft
      ? restoreDraft(draft, initial)
      : { base: initial, values: initial, revision: entry?.revision ?? null },
  );
  const [store] = useState(() =>
    createFormStore(
      initialFormState(
        { restricted: environment.restricted, isNew: !entry },
        start.base,
        start.values,
      ),
    ),
  );
  const [revision, setRevision] = useState(start.revision);
  const [note, setNote] = useState('');
  const [draftShown, setDraftShown] = useState(Boolean(draft));
  const [discarding, setDiscarding] = useState(false);
  const keeping = useDraft(store, draftKey, revision);

  const edited = useMemo(
    () => entry && { name: entry.name, revision: revision ?? entry.revision },
    [entry, revision],
  );
  const write = useCallback(
    (fields: EntryFields, target: Edited | undefined) =>
      submission.write(fields, target, note.trim()),
    [submission, note],
  );
  const onSaved = useCallback(
    (answer: T) => {
      keeping.finish();
      submission.onDone(answer);
    },
    [keeping, submission],
  );
  const saving = useSaveEntry({
    store,
    edited,
    write,
    onSaved,
    onRebased: setRevision,
  });

  useEffect(() => {
    if (focus) {
      focusField(focus);
    }
  }, [focus]);

  const changed = useStoreSelector(store, state => unsavedPaths(state).join());
  const wouldBeLost =
    changed !== '' &&
    (keeping.state === 'failed' || hasRestrictedChanges(changed.split(',')));
  const guard = useLeaveGuard(wouldBeLost);

  const discard = () => {
    store.dispatch({ type: 'load', base: initial, values: initial });
    setRevision(entry?.revision ?? null);
    setNote('');
    setDraftShown(false);
  };
  const groups = GROUPS.filter(
    group => group !== 'restricted' || environment.restricted,
  );

  return (
    <FormEnvironmentProvider environment={environment}>
      <FormStoreProvider store={store}>
        <div className={classes.layout}>
          <div className={classes.navigation}>
            <GroupNavigation groups={groups} />
          </div>
          <form
            className={classes.form}
            aria-label={t('edit.form')}
            noValidate
            onSubmit={event => event.preventDefault()}
          >
            {draftShown && draft && (
              <DraftNotice
                savedAt={draft.savedAt}
                outdated={draft.revision !== (entry?.revision ?? null)}
                restricted={environment.restricted}
                onDiscard={discard}
              />
            )}
            <MissingInForm missing={submission.missing ?? []} />
            <FormGroups groups={groups} />
            {submission.note && (
              <NoteField {...submission.note} value={note} onChange={setNote} />
            )}
            <SaveBar
              draft={keeping.state}
              saving={saving.saving}
              saveLabel={submission.label}
              saveDisabled={submission.needsChanges && changed === ''}
              onSave={saving.save}
              onDiscard={changed ? () => setDiscarding(true) : undefined}
              failure={
                <SaveFailureNotice
                  error={saving.failure}
                  problems={saving.otherProblems}
                />
              }
            />
          </form>
        </div>
        {saving.conflict && (
          <ConflictDialog
            key={saving.conflict.current.revision}
            conflict={saving.conflict}
            saving={saving.saving}
            onSave={saving.saveMerged}
            onClose={saving.dismissConflict}
          />
        )}
        <ConfirmDialog
          open={discarding}
          title={t('edit.discard.title')}
          confirmLabel={t('edit.bar.discard')}
          onConfirm={discard}
          onClose={() => setDiscarding(false)}
        >
          {t('edit.discard.text')}
        </ConfirmDialog>
        <ConfirmDialog
          open={guard.target !== undefined}
          title={t('edit.leave.title')}
          confirmLabel={t('edit.leave.confirm')}
          onConfirm={() => navigate(guard.target ?? links.list)}
          onClose={guard.stay}
        >
          {t('edit.leave.text')}
        </ConfirmDialog>
      </FormStoreProvider>
    </FormEnvironmentProvider>
  );
}
