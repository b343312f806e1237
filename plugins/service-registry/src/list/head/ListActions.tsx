import {
  EntryFilterInput,
  RegistryAction,
} from '@rathaus/plugin-service-registry-common';
import {
  LinkButton,
  UndoSnackbar,
  usePhoneScreen,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import ReferenceIcon from '@material-ui/icons/BookOutlined';
import DownloadIcon from '@material-ui/icons/GetApp';
import ImportIcon from '@material-ui/icons/Publish';
import { useNavigate } from 'react-router-dom';
import { MoreMenu } from '../../menu/MoreMenu';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { useCsvExport } from './useCsvExport';

/** Properties of {@link ListActions}. */
export interface ListActionsProps {
  allowedActions: readonly RegistryAction[];
  /** What the CSV file shall hold: what the list shows. */
  filter: EntryFilterInput;
}

/** The buttons beside the title; what somebody may not do is not offered. On a phone the lesser ones share a menu. */
export function ListActions(props: ListActionsProps) {
  const { allowedActions, filter } = props;
  const t = useText();
  const links = useLinks();
  const navigate = useNavigate();
  const csv = useCsvExport(filter);
  const short = usePhoneScreen();

  const pages = [
    {
      needs: 'import',
      label: t('list.actions.import'),
      icon: <ImportIcon fontSize="small" />,
      to: links.imports,
    },
    {
      needs: 'importReferenceLists',
      label: t('list.actions.reference'),
      icon: <ReferenceIcon fontSize="small" />,
      to: links.reference,
    },
  ].filter(page => allowedActions.some(action => action === page.needs));

  return (
    <>
      {allowedActions.includes('create') && (
        <LinkButton
          variant="contained"
          color="primary"
          startIcon={<AddIcon />}
          to={links.newEntry}
        >
          {t('list.actions.newEntry')}
        </LinkButton>
      )}
      {short ? (
        <MoreMenu
          actions={[
            ...pages.map(({ label, icon, to }) => ({
              label,
              icon,
              onClick: () => navigate(to),
            })),
            {
              label: t('list.actions.csv'),
              icon: <DownloadIcon fontSize="small" />,
              onClick: csv.run,
            },
          ]}
        />
      ) : (
        <>
          {pages.map(({ label, icon, to }) => (
            <LinkButton key={to} variant="outlined" startIcon={icon} to={to}>
              {label}
            </LinkButton>
          ))}
          <Button
            variant="outlined"
            startIcon={<DownloadIcon />}
            disabled={csv.running}
            onClick={csv.run}
          >
            {t('list.actions.csv')}
          </Button>
        </>
      )}
      <UndoSnackbar
        message={csv.failed ? t('list.actions.csvFailed') : undefined}
        onClose={csv.dismiss}
      />
    </>
  );
}
