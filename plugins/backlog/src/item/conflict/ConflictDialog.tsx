import { useId, useMemo, useState } from 'react';
import { Item, ItemField, ItemFields } from '@rathaus/plugin-backlog-common';
import { formatDateTime, useNarrowScreen } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { fieldWords } from '../lib/fieldWords';
import { mergeFields, withFieldsFrom } from '../lib/changes';
import { useItemWords } from '../useItemWords';
import { ConflictChoice, Side } from './ConflictChoice';

const useStyles = makeStyles(theme => ({
  title: { padding: theme.spacing(3, 3, 1) },
  content: { display: 'grid', gap: theme.spacing(3), paddingTop: 0 },
  actions: { padding: theme.spacing(2, 3, 3), flexWrap: 'wrap' },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Properties of {@link ConflictDialog}. */
export interface ConflictDialogProps {
  /** What the edit began with. */
  base: ItemFields;
  /** What came of it here. */
  mine: ItemFields;
  /** What is saved now. */
  current: Item;
  /** Saves what both versions were joined to. */
  onSave(fields: ItemFields): Promise<void>;
  /** Back to the form; nothing is saved. */
  onClose(): void;
}

/** Somebody else saved the item meanwhile: joins what does not collide, and asks for each field that both changed. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { base, mine, current, onSave, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  const isNarrow = useNarrowScreen();
  const theirs = current.fields;
  const merge = useMemo(
    () => mergeFields(base, mine, theirs),
    [base, mine, theirs],
  );
  const [choices, setChoices] = useState<Partial<Record<ItemField, Side>>>({});
  const [saving, setSaving] = useState(false);
  const refs = useMemo(
    () =>
      [mine.assignee, ...(mine.schools ?? []).map(({ ref }) => ref)].filter(
        (ref): ref is string => Boolean(ref),
      ),
    [mine],
  );
  const words = useItemWords(current, refs);
  const say = (field: ItemField, fields: ItemFields) =>
    fieldWords(field, fields, { words, t });
  const open = merge.conflicts.filter(field => !choices[field]);

  const save = async () => {
    setSaving(true);
    const taken = merge.conflicts.filter(field => choices[field] === 'mine');
    await onSave(withFieldsFrom(merge.fields, taken, mine));
    setSaving(false);
  };
  const changed = (
    title: string,
    fields: readonly ItemField[],
    of: ItemFields,
  ) =>
    fields.length > 0 && (
      <div>
        <Typography component="h3" variant="body1">
          <b>{title}</b>
        </Typography>
        <ul className={classes.list}>
          {fields.map(field => (
            <li key={field}>
              {t('value.named', {
                name: t(`field.${field}`),
                value: say(field, of).join(', ') || t('conflict.empty'),
              })}
            </li>
          ))}
        </ul>
      </div>
    );

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      aria-labelledby={titleId}
    >
      <Typography id={titleId} variant="h2" className={classes.title}>
        {t('conflict.title')}
      </Typography>
      <DialogContent className={classes.content}>
        <Typography>
          {t('conflict.intro', { when: formatDateTime(current.updatedAt) })}
        </Typography>
        {merge.conflicts.map(field => (
          <ConflictChoice
            key={field}
            name={t(`field.${field}`)}
            mine={say(field, mine)}
            theirs={say(field, theirs)}
            choice={choices[field]}
            onChoose={side => setChoices({ ...choices, [field]: side })}
          />
        ))}
        {changed(t('conflict.fromThem'), merge.theirs, theirs)}
        {changed(t('conflict.fromYou'), merge.mine, mine)}
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Typography role="status" style={{ flex: 1 }}>
          {open.length > 0 && t('conflict.open', { count: open.length })}
        </Typography>
        <Button onClick={onClose} disabled={saving}>
          {t('conflict.back')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={save}
          disabled={saving || open.length > 0}
        >
          {t('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
