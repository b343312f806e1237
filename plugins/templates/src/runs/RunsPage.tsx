import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  SelectField,
  useLoad,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useIsAdministrator } from '../lib/useIsAdministrator';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { RunList } from './RunList';
import { RunPages } from './RunPages';

const WHOSE_PARAM = 'wer';
const EVERYBODY = 'alle';
const PAGE_PARAM = 'seite';

/** Runs of one page. */
const PAGE_SIZE = 20;

const useStyles = makeStyles(theme => ({
  whose: { maxWidth: 320, marginBottom: theme.spacing(3) },
}));

/** What somebody started from templates; for administrators also what others did. */
export function RunsPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const isAdministrator = useIsAdministrator();
  const [params, setParams] = useSearchParams();
  const everybody = isAdministrator && params.get(WHOSE_PARAM) === EVERYBODY;
  const asked = Number(params.get(PAGE_PARAM) ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const scaffolderApi = useApi(scaffolderApiRef);
  const load = useCallback(
    () =>
      scaffolderApi.listTasks({
        filterByOwnership: everybody ? 'all' : 'owned',
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      }),
    [scaffolderApi, everybody, page],
  );
  const { value: runs, error, reload } = useLoad(load);
  const addressOf = (to: number) => {
    const query = new URLSearchParams(params);
    query.set(PAGE_PARAM, String(to));
    return `${links.runs}?${query}`;
  };

  return (
    <PortalPage
      title={t('runs.title')}
      subtitle={t('runs.subtitle')}
      breadcrumb={[{ label: t('list.title'), to: links.templates }]}
    >
      {isAdministrator && (
        <div className={classes.whose}>
          <SelectField
            label={t('runs.whose')}
            value={everybody ? EVERYBODY : ''}
            options={[
              { value: '', label: t('runs.mine') },
              { value: EVERYBODY, label: t('runs.all') },
            ]}
            onChange={whose => setParams(whose ? { [WHOSE_PARAM]: whose } : {})}
          />
        </div>
      )}
      {error && <ErrorState error={error} onRetry={reload} />}
      {!runs && !error && <LoadingSkeleton shape="list" />}
      {runs?.tasks.length === 0 && (
        <EmptyState
          action={
            <LinkButton to={links.templates} variant="outlined" color="primary">
              {t('wizard.toList')}
            </LinkButton>
          }
        >
          {t(everybody ? 'runs.emptyAll' : 'runs.empty')}
        </EmptyState>
      )}
      {runs && runs.tasks.length > 0 && (
        <>
          <RunList runs={runs.tasks} withNames={everybody} />
          <RunPages
            page={page}
            count={Math.ceil((runs.totalTasks ?? 0) / PAGE_SIZE)}
            addressOf={addressOf}
          />
        </>
      )}
    </PortalPage>
  );
}
