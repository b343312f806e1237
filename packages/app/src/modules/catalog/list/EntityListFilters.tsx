import { useEffect, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityKindFilter,
  EntityTextFilter,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useDebounced } from '@rathaus/rathaus-react';
import { NamedKind, namedKind } from '../kinds';
import { catalogPagesTranslationRef } from '../translation';
import { useKindName } from '../useKindName';

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  search: { flex: '1 1 280px' },
  kind: { flex: '0 1 220px' },
}));

function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Search words and kind; both are kept in the address by the list around them. */
export function EntityListFilters(props: {
  kinds: [NamedKind, ...NamedKind[]];
}) {
  const { kinds } = props;
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const kindName = useKindName();
  const { queryParameters, updateFilters } = useEntityList();
  const asked = namedKind(firstOf(queryParameters.kind) ?? '');
  const [kind, setKind] = useState<NamedKind>(
    asked && kinds.includes(asked) ? asked : kinds[0],
  );
  const [text, setText] = useState(firstOf(queryParameters.text) ?? '');
  const search = useDebounced(text.trim());

  useEffect(() => {
    updateFilters({
      kind: new EntityKindFilter(kind, kind),
      text: search ? new EntityTextFilter(search) : undefined,
    });
  }, [kind, search, updateFilters]);

  return (
    <div
      role="search"
      aria-label={t('list.filters')}
      className={classes.filters}
    >
      <TextField
        id={`${id}-search`}
        className={classes.search}
        type="search"
        variant="outlined"
        label={t('list.search')}
        placeholder={t('list.searchHelp')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      {kinds.length > 1 && (
        <TextField
          id={`${id}-kind`}
          className={classes.kind}
          select
          variant="outlined"
          label={t('list.kind')}
          SelectProps={{ native: true }}
          value={kind}
          onChange={event => setKind(namedKind(event.target.value) ?? kinds[0])}
        >
          {kinds.map(choice => (
            <option key={choice} value={choice}>
              {kindName(choice)}
            </option>
          ))}
        </TextField>
      )}
    </div>
  );
}
