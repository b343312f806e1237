import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ErrorState, LoadingSkeleton, useLoad } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { wordingApiRef } from '../api/wordingApi';
import { matchesText, writePhrases } from '../lib/phrases';
import { useText } from '../translations/useText';
import { SynonymItem } from './SynonymItem';

const useStyles = makeStyles(theme => ({
  details: { marginTop: theme.spacing(4) },
  summary: {
    cursor: 'pointer',
    fontWeight: 600,
    padding: theme.spacing(1, 0),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** The search words that come with the portal; asked for when somebody wants to see them. */
export function ShippedSynonyms(props: {
  /** What is looked for in the list. */
  text: string;
}) {
  const { text } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(wordingApiRef);
  const [wanted, setWanted] = useState(false);
  const load = useCallback(
    async (signal: AbortSignal) =>
      wanted ? api.getShippedSynonyms({ signal }) : undefined,
    [api, wanted],
  );
  const { value, error, reload } = useLoad(load);
  const shown = value?.items.filter(each => matchesText(each, text));
  return (
    <details
      className={classes.details}
      onToggle={event => setWanted(event.currentTarget.open || wanted)}
    >
      <summary className={classes.summary}>
        {shown
          ? t('synonyms.shipped', { count: shown.length })
          : t('synonyms.shippedUnknown')}
      </summary>
      <Typography>{t('synonyms.shippedText')}</Typography>
      {error && <ErrorState error={error} onRetry={reload} />}
      {!shown && !error && (
        <LoadingSkeleton shape="list" label={t('loading')} />
      )}
      {shown && (
        <ul className={classes.list}>
          {shown.map(synonym => (
            <SynonymItem
              key={writePhrases([...synonym.words, ...synonym.meanings])}
              synonym={synonym}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
