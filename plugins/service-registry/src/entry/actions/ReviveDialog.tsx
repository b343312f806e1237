import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';
import { explaining } from './describeFailure';

/** Properties of {@link ReviveDialog}. */
export interface ReviveDialogProps {
  entry: ServiceEntry;
  onRevived: (entry: ServiceEntry) => void;
  onClose: () => void;
}

/** Asks before a retired entry comes back into use with the content it has. */
export function ReviveDialog(props: ReviveDialogProps) {
  const { entry, onRevived, onClose } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const revive = async () =>
    onRevived(
      await explaining(t, () =>
        api.restoreEntry(entry.name, entry.revision, {
          revision: entry.revision,
        }),
      ),
    );
  return (
    <ConfirmDialog
      open
      title={t('entry.actions.restoreTitle')}
      confirmLabel={t('entry.actions.restoreConfirm')}
      onConfirm={revive}
      onClose={onClose}
    >
      <Typography>
        {t('entry.actions.restoreText', { title: entry.fields.title })}
      </Typography>
    </ConfirmDialog>
  );
}
