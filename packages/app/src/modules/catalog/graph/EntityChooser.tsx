import { useEffect, useId, useState } from 'react';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorState, useDebounced } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';
import { useKindName } from '../useKindName';

const MAX_RESULTS = 12;

const useStyles = makeStyles(theme => ({
  search: { maxWidth: 560 },
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    maxWidth: 560,
    margin: theme.spacing(3, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
  result: { justifyContent: 'flex-start', textAlign: 'left', width: '100%' },
  kind: { color: theme.palette.text.secondary, fontWeight: 400 },
}));

/** Finds an entity of the catalog by its name. */
export function EntityChooser(props: {
  onChoose: (entityRef: string) => void;
}) {
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const kindName = useKindName();
  const catalogApi = useApi(catalogApiRef);
  const [text, setText] = useState('');
  const search = useDebounced(text.trim());
  const [found, setFound] = useState<Entity[]>();
  const [error, setError] = useState<Error>();

  useEffect(() => {
    let outdated = false;
    setError(undefined);
    catalogApi
      .queryEntities({
        filter: { kind: ['component', 'api', 'system', 'group'] },
        fullTextFilter: {
          term: search,
          fields: ['metadata.title', 'metadata.name'],
        },
        orderFields: { field: 'metadata.title', order: 'asc' },
        limit: MAX_RESULTS,
      })
      .then(
        ({ items }) => !outdated && setFound(items),
        failure => !outdated && setError(failure),
      );
    return () => {
      outdated = true;
    };
  }, [catalogApi, search]);

  return (
    <>
      <TextField
        id={id}
        className={classes.search}
        fullWidth
        type="search"
        variant="outlined"
        label={t('graph.choose')}
        placeholder={t('graph.chooseHelp')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      {error && <ErrorState error={error} />}
      <div role="status">
        {found?.length === 0 && <Typography>{t('graph.none')}</Typography>}
      </div>
      {found && found.length > 0 && (
        <ul className={classes.results} aria-label={t('graph.results')}>
          {found.map(entity => {
            const ref = stringifyEntityRef(entity);
            return (
              <li key={ref}>
                <Button
                  variant="outlined"
                  className={classes.result}
                  onClick={() => props.onChoose(ref)}
                >
                  <span>
                    {entity.metadata.title ?? entity.metadata.name}{' '}
                    <span className={classes.kind}>
                      · {kindName(entity.kind)}
                    </span>
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
