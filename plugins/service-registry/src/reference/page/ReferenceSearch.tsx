import { useCallback, useEffect, useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ReferenceListId } from '@rathaus/plugin-service-registry-common';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingSkeleton,
  useDebounced,
  useLoad,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';
import { ReferenceItems } from './ReferenceItems';

/** Items shown at once; who needs others types more. */
const LIMIT = 50;

const useStyles = makeStyles(theme => ({
  label: { display: 'block', fontWeight: 600 },
  count: { margin: theme.spacing(2, 0, 1) },
}));

/** Properties of {@link ReferenceSearch}. */
export interface ReferenceSearchProps {
  list: ReferenceListId;
  /** A new version is a new question. */
  version: number;
  query: string;
  onSearch(query: string): void;
}

/** Searches a list by key, name or part of the name, as somebody types. */
export function ReferenceSearch(props: ReferenceSearchProps) {
  const { list, version, query, onSearch } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const api = useApi(serviceRegistryApiRef);
  const [typed, setTyped] = useState(query);
  const settled = useDebounced(typed.trim());
  useEffect(() => {
    if (settled !== query) {
      onSearch(settled);
    }
    // Only what was typed leads to the address, not the other way round.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  const load = useCallback(
    (signal: AbortSignal) =>
      api.searchReference(list, { q: query, limit: LIMIT }, { signal }),
    // The version is part of the question although it is not sent.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, list, query, version],
  );
  const { value, error, reload } = useLoad(load);

  return (
    <>
      <label htmlFor={id} className={classes.label}>
        {t('reference.search.label')}
      </label>
      <OutlinedInput
        fullWidth
        style={{ maxWidth: 560 }}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        inputProps={{ id, maxLength: 200, autoComplete: 'off', type: 'search' }}
      />
      <Typography
        role="status"
        variant="body2"
        color="textSecondary"
        className={classes.count}
      >
        {value &&
          t(
            value.totalItems > value.items.length
              ? 'reference.search.countFirst'
              : 'reference.search.count',
            {
              count: value.totalItems,
              number: formatNumber(value.totalItems),
              shown: String(value.items.length),
            },
          )}
      </Typography>
      {error && <ErrorState error={error} onRetry={reload} headingLevel={3} />}
      {!value && !error && <LoadingSkeleton shape="list" />}
      {value &&
        (value.items.length > 0 ? (
          <ReferenceItems items={value.items} />
        ) : (
          <EmptyState>{t('reference.search.nothing', { query })}</EmptyState>
        ))}
    </>
  );
}
