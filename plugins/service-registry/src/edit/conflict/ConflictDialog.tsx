import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { formatDateTime, useEntityNames } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { initialFormState } from '../lib/formState';
import { FormValues } from '../lib/formValues';
import { mergeVersions, Side } from '../lib/merge';
import { Unit } from '../lib/units';
import { Conflict } from '../page/useSaveEntry';
import { createFormStore } from '../state/formStore';
import { FormStoreProvider, useFormStore } from '../state/FormStoreContext';
import { ConflictChoice, Decision } from './ConflictChoice';
import { MergedFields } from './MergedFields';
import { VersionWordsProvider } from './VersionWords';

const useStyles = makeStyles(theme => ({
  title: { padding: theme.spacing(3, 3, 1) },
  content: { display: 'grid', gap: theme.spacing(3), paddingTop: 0 },
  actions: { padding: theme.spacing(2, 3), flexWrap: 'wrap' },
}));

/** Properties of {@link ConflictDialog}. */
export interface ConflictDialogProps {
  conflict: Conflict;
  saving: boolean;
  /** Saves the version that both sides were joined to. */
  onSave(values: FormValues): void;
  /** Back to the form; nothing is saved. */
  onClose(): void;
}

/**
 * Somebody else saved the entry meanwhile. Shows what each side changed, joins what does not collide, and asks for
 * each field that both changed.
 */
export function ConflictDialog(props: ConflictDialogProps) {
  const { options } = useFormStore().getState();
  const [merge] = useState(() => mergeVersions(props.conflict.versions));
  // The fields that are edited by hand in the dialog have a form of their own.
  const [store] = useState(() =>
    createFormStore(
      initialFormState(options, props.conflict.versions.theirs, merge.values),
      'konflikt-feld',
    ),
  );
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const { current, versions } = props.conflict;
  const { nameOf } = useEntityNames(
    current.updatedBy ? [current.updatedBy] : [],
  );
  const who = current.updatedBy
    ? nameOf(current.updatedBy)
    : t('edit.conflict.somebody');

  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const [asked, setAsked] = useState(false);
  const take = (unit: Unit, side: Side) =>
    unit.paths.forEach(path =>
      store.dispatch({ type: 'change', path, value: versions[side][path] }),
    );
  const decide = (unit: Unit, decision: Decision) => {
    take(unit, decision === 'theirs' ? 'theirs' : 'mine');
    setDecisions({ ...decisions, [unit.id]: decision });
  };
  const open = merge.conflicts.filter(unit => !decisions[unit.id]);

  const save = () => {
    setAsked(true);
    if (open.length > 0) {
      document.getElementById(`konflikt-${open[0].id}`)?.focus();
    } else {
      props.onSave(store.getState().values);
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      aria-labelledby={titleId}
    >
      <Typography id={titleId} variant="h2" className={classes.title}>
        {t('edit.conflict.title')}
      </Typography>
      <DialogContent className={classes.content}>
        <Typography>
          {t('edit.conflict.intro', {
            who,
            when: formatDateTime(current.updatedAt),
          })}
        </Typography>
        <FormStoreProvider store={store}>
          <VersionWordsProvider versions={versions}>
            {merge.conflicts.map(unit => (
              <ConflictChoice
                key={unit.id}
                unit={unit}
                versions={versions}
                who={who}
                decision={decisions[unit.id]}
                missing={asked && !decisions[unit.id]}
                onDecide={decision => decide(unit, decision)}
              />
            ))}
            <MergedFields
              side="theirs"
              title={t('edit.conflict.fromThem', { who })}
              merge={merge}
              versions={versions}
            />
            <MergedFields
              side="mine"
              title={t('edit.conflict.fromYou')}
              merge={merge}
              versions={versions}
            />
          </VersionWordsProvider>
        </FormStoreProvider>
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Typography role="status" style={{ flex: 1 }}>
          {open.length > 0 && t('edit.conflict.open', { count: open.length })}
        </Typography>
        <Button onClick={props.onClose} disabled={props.saving}>
          {t('edit.conflict.back')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={save}
          disabled={props.saving}
        >
          {t('edit.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
