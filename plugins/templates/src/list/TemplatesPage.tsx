import {
  EmptyState,
  ErrorState,
  LineField,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { findTemplates } from '../lib/findTemplates';
import { summaryOf } from '../lib/template';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { useIsAdministrator } from '../lib/useIsAdministrator';
import { BrokenTemplates } from './BrokenTemplates';
import { TemplateItem } from './TemplateItem';
import { useTemplates } from './useTemplates';

/** Query parameter of what is searched for. */
const QUERY_PARAM = 'q';

/** As many as somebody takes in at a glance; for more there is a search. */
const HANDFUL = 5;

const useStyles = makeStyles(theme => ({
  search: { maxWidth: 480, marginBottom: theme.spacing(3) },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { display: 'grid' },
  },
}));

/** What one can set up here. */
export function TemplatesPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const language = useLanguage();
  const isAdministrator = useIsAdministrator();
  const [params, setParams] = useSearchParams();
  const query = params.get(QUERY_PARAM) ?? '';
  const { value, error, reload } = useTemplates();
  const all = value
    ?.map(template => summaryOf(template, language))
    .sort((a, b) => a.title.localeCompare(b.title, 'de'));
  const found = all && findTemplates(all, query);
  const search = (text: string) =>
    setParams(text ? { [QUERY_PARAM]: text } : {}, { replace: true });

  return (
    <PortalPage
      title={t('list.title')}
      subtitle={t('list.subtitle')}
      actions={
        <LinkButton to={links.runs} variant="outlined" color="primary">
          {t('list.runs')}
        </LinkButton>
      }
    >
      {isAdministrator && <BrokenTemplates />}
      {error && <ErrorState error={error} onRetry={reload} />}
      {!all && !error && <LoadingSkeleton shape="list" />}
      {all && (all.length > HANDFUL || query) && (
        <div className={classes.search}>
          <LineField
            label={t('list.search')}
            type="search"
            value={query}
            onChange={search}
          />
        </div>
      )}
      {all?.length === 0 && <EmptyState>{t('list.empty')}</EmptyState>}
      {all && all.length > 0 && found?.length === 0 && (
        <EmptyState
          action={
            <Button
              variant="outlined"
              color="primary"
              onClick={() => search('')}
            >
              {t('list.all')}
            </Button>
          }
        >
          {t('list.nothing', { query })}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {found?.map(template => (
          <li key={template.name}>
            <TemplateItem template={template} />
          </li>
        ))}
      </ul>
    </PortalPage>
  );
}
