import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';
import { explaining } from './describeFailure';
import { NoteField } from './NoteField';

/** Properties of {@link RetireDialog}. */
export interface RetireDialogProps {
  entry: ServiceEntry;
  onRetired: (entry: ServiceEntry) => void;
  onClose: () => void;
}

/** Asks before an entry leaves the list. */
export function RetireDialog(props: RetireDialogProps) {
  const { entry, onRetired, onClose } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const [note, setNote] = useState('');
  const retire = async () => {
    const input = note.trim() ? { note } : {};
    onRetired(
      await explaining(t, () =>
        api.retireEntry(entry.name, entry.revision, input),
      ),
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('entry.actions.retireTitle')}
      confirmLabel={t('entry.actions.retireConfirm')}
      onConfirm={retire}
      onClose={onClose}
    >
      <Typography paragraph>
        {t('entry.actions.retireText', { title: entry.fields.title })}
      </Typography>
      <NoteField
        label={t('entry.actions.retireNote')}
        help={t('entry.actions.retireNoteHelp')}
        value={note}
        onChange={setNote}
      />
    </ConfirmDialog>
  );
}
