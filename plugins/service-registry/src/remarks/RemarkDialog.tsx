import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Proposal,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves } from '@rathaus/rathaus-common';
import { ConfirmDialog, EntityNames, TextArea } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { serviceRegistryApiRef } from '../api';
import { explaining } from '../entry/actions/describeFailure';
import { describeFieldValue, fieldLabel } from '../lib/fields';
import { shorten } from '../upkeep/lib/shorten';
import { useText } from '../translations/useText';

/** Longest message that the registry takes. */
const MAX_LENGTH = 2000;

/** Longest value that is repeated in the dialog, in characters. */
const VALUE_LENGTH = 160;

const useStyles = makeStyles({
  subject: { fontWeight: 600, overflowWrap: 'anywhere' },
});

/** Properties of {@link RemarkDialog}. */
export interface RemarkDialogProps {
  entry: ServiceEntry;
  /** Path of the field that it is about; undefined for the entry as a whole. */
  path: string | undefined;
  names: EntityNames;
  onSent(proposal: Proposal): void;
  onClose(): void;
}

/** "Stimmt etwas nicht?": one field, one button. */
export function RemarkDialog(props: RemarkDialogProps) {
  const { entry, path, names, onSent, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const [note, setNote] = useState('');
  const value =
    path &&
    describeFieldValue(path, fieldLeaves(entry.fields).get(path), {
      t,
      nameOf: names.nameOf,
    }).join(', ');

  const send = async () =>
    onSent(
      await explaining(t, () =>
        api.propose(entry.name, entry.revision, {
          kind: 'remark',
          note,
          ...(path && { path }),
        }),
      ),
    );
  return (
    <ConfirmDialog
      open
      title={t('proposal.remark.title')}
      confirmLabel={t('proposal.remark.send')}
      confirmDisabled={note.trim() === ''}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography paragraph className={classes.subject}>
        {[
          entry.fields.title,
          path && fieldLabel(t, path),
          value && `„${shorten(value, VALUE_LENGTH)}“`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <TextArea
        takesFocus
        required
        label={t('proposal.remark.note')}
        help={t('proposal.remark.help')}
        maxLength={MAX_LENGTH}
        value={note}
        onChange={setNote}
      />
    </ConfirmDialog>
  );
}
