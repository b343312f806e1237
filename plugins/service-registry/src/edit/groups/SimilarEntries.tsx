import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Notice, useDebounced, useLoad } from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { searchWordOf, similarTitles } from '../lib/similarTitles';

/** Titles shorter than this are similar to everything. */
const MIN_LENGTH = 4;
/** Most entries that are shown. */
const MAX_SHOWN = 3;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Warns that there are entries with a similar title. */
export function SimilarEntries(props: { title: string }) {
  const classes = useStyles();
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const links = useLinks();
  const title = useDebounced(props.title.trim(), 400);
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (title.length < MIN_LENGTH) {
        return [];
      }
      const q = searchWordOf(title);
      const { items } = await api.browse({ q, limit: 50 }, { signal });
      return similarTitles(title, items).slice(0, MAX_SHOWN);
    },
    [api, title],
  );
  const { value: similar = [] } = useLoad(load);
  return (
    <div role="status" className={classes.root}>
      {similar.length > 0 && (
        <Notice tone="warning" title={t('edit.similar.title')}>
          <ul className={classes.list}>
            {similar.map(entry => (
              <li key={entry.name}>
                <Link
                  component={RouterLink}
                  to={links.entry(entry.name)}
                  target="_blank"
                >
                  {entry.title}
                </Link>
                {entry.ownerTitle && ` · ${entry.ownerTitle}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
