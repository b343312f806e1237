import { useCallback, useId } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  REFERENCE_LISTS,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { ReferencePanel } from './ReferencePanel';
import { useReferenceView } from './useReferenceView';

const useStyles = makeStyles(theme => ({
  tabs: { marginBottom: theme.spacing(3) },
  panel: { display: 'grid', gap: theme.spacing(3) },
}));

/** The official lists that entries refer to. */
export function ReferenceListsPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const id = useId();
  const view = useReferenceView();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [lists, { allowedActions }] = await Promise.all([
        api.listReferenceLists({ signal }),
        api.browse({ limit: 1 }, { signal }),
      ]);
      return {
        lists,
        mayImport: allowedActions.includes('importReferenceLists'),
      };
    },
    [api],
  );
  const { value, error, reload } = useLoad(load);
  const statusOf = (list: ReferenceListId) =>
    value?.lists.find(status => status.list === list);

  return (
    <PortalPage
      title={t('reference.title')}
      subtitle={t('reference.subtitle')}
      breadcrumb={[{ label: t('list.title'), to: links.list }]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!error && !value && <LoadingSkeleton shape="page" />}
      {value && (
        <>
          <Tabs
            className={classes.tabs}
            value={view.list}
            onChange={(_event, chosen) => view.showList(chosen)}
            indicatorColor="primary"
            textColor="primary"
            aria-label={t('reference.tabs')}
          >
            {REFERENCE_LISTS.map(list => (
              <Tab
                key={list}
                value={list}
                id={`${id}-${list}`}
                aria-controls={`${id}-panel`}
                label={t(`reference.list.${list}.name`)}
              />
            ))}
          </Tabs>
          <div
            id={`${id}-panel`}
            role="tabpanel"
            aria-labelledby={`${id}-${view.list}`}
            className={classes.panel}
          >
            <ReferencePanel
              key={view.list}
              list={view.list}
              status={statusOf(view.list)}
              mayImport={value.mayImport}
              view={view}
              onImported={reload}
            />
          </div>
        </>
      )}
    </PortalPage>
  );
}
