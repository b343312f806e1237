import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { toError } from '@backstage/errors';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import RetireIcon from '@material-ui/icons/ArchiveOutlined';
import DownloadIcon from '@material-ui/icons/GetApp';
import LinkIcon from '@material-ui/icons/Link';
import ProposeIcon from '@material-ui/icons/RateReviewOutlined';
import CatalogIcon from '@material-ui/icons/AccountTreeOutlined';
import { useNavigate } from 'react-router-dom';
import { download } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useIsIt } from '../../lib/useIsIt';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { describeFailure } from './describeFailure';
import { MenuAction } from '../../menu/MoreMenu';

/** What the "⋯" menu of an entry offers this person. */
export function useMenuActions(options: {
  entry: ServiceEntry;
  onRetire: () => void;
  notify: (message: string) => void;
}): MenuAction[] {
  const { entry, onRetire, notify } = options;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const entityRoute = useRouteRef(entityRouteRef);
  const isIt = useIsIt();
  const navigate = useNavigate();
  const links = useLinks();

  const exportYaml = async () => {
    try {
      const yaml = await api.getCatalogInfoYaml(entry.name);
      download(
        new Blob([yaml], { type: 'application/yaml' }),
        `${entry.name}.yaml`,
      );
    } catch (error) {
      const reason = describeFailure(t, toError(error));
      notify(t('entry.actions.failed', { reason }));
    }
  };
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href.split('?')[0]);
      notify(t('entry.actions.linkCopied'));
    } catch {
      notify(t('entry.actions.linkNotCopied'));
    }
  };
  const { allowedActions } = entry;
  return [
    // Those who may not edit have it as a button.
    ...(allowedActions.includes('propose') && allowedActions.includes('update')
      ? [
          {
            label: t('proposal.action'),
            icon: <ProposeIcon fontSize="small" />,
            onClick: () => navigate(links.propose(entry.name)),
          },
        ]
      : []),
    {
      label: t('entry.actions.copyLink'),
      icon: <LinkIcon fontSize="small" />,
      onClick: copyLink,
    },
    {
      label: t('entry.actions.yaml'),
      icon: <DownloadIcon fontSize="small" />,
      onClick: exportYaml,
    },
    ...(entityRoute && isIt
      ? [
          {
            label: t('entry.actions.catalog'),
            icon: <CatalogIcon fontSize="small" />,
            onClick: () =>
              navigate(entityRoute(parseEntityRef(entry.entityRef))),
          },
        ]
      : []),
    ...(allowedActions.includes('retire')
      ? [
          {
            label: t('entry.actions.retire'),
            icon: <RetireIcon fontSize="small" />,
            onClick: onRetire,
          },
        ]
      : []),
  ];
}
