import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EntryFilterInput,
  RegistryAction,
} from '@rathaus/plugin-service-registry-common';
import { UndoSnackbar } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import DownloadIcon from '@material-ui/icons/GetApp';
import { Link as RouterLink } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { download } from '../../lib/download';
import { today } from '../../lib/today';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';

/** Properties of {@link ListActions}. */
export interface ListActionsProps {
  allowedActions: readonly RegistryAction[];
  /** What the CSV file shall hold: what the list shows. */
  filter: EntryFilterInput;
}

/** The buttons beside the title; what somebody may not do is not offered. */
export function ListActions(props: ListActionsProps) {
  const { allowedActions, filter } = props;
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const [exporting, setExporting] = useState(false);
  const [message, setMessage] = useState<string>();

  const exportCsv = async () => {
    setExporting(true);
    try {
      const csv = await api.exportCsv(filter);
      download(csv, `servicekatalog-${today()}.csv`);
    } catch {
      setMessage(t('list.actions.csvFailed'));
    } finally {
      setExporting(false);
    }
  };
  return (
    <>
      {allowedActions.includes('create') && (
        <Button
          variant="contained"
          color="primary"
          startIcon={<AddIcon />}
          component={RouterLink}
          to={links.newEntry}
        >
          {t('list.actions.newEntry')}
        </Button>
      )}
      {allowedActions.includes('import') && (
        <Button variant="outlined" component={RouterLink} to={links.imports}>
          {t('list.actions.import')}
        </Button>
      )}
      {allowedActions.includes('importReferenceLists') && (
        <Button variant="outlined" component={RouterLink} to={links.reference}>
          {t('list.actions.reference')}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={exporting}
        onClick={exportCsv}
      >
        {t('list.actions.csv')}
      </Button>
      <UndoSnackbar message={message} onClose={() => setMessage(undefined)} />
    </>
  );
}
