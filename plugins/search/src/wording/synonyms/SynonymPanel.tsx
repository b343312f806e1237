import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Synonym } from '@rathaus/plugin-search-common';
import {
  EmptyState,
  ErrorState,
  LineField,
  LoadingSkeleton,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { wordingApiRef } from '../api/wordingApi';
import { describeFailure } from '../lib/failure';
import { matchesText, writePhrases } from '../lib/phrases';
import { useText } from '../translations/useText';
import { Tell } from '../useNotices';
import { ShippedSynonyms } from './ShippedSynonyms';
import { SynonymDialog } from './SynonymDialog';
import { SynonymItem } from './SynonymItem';

const useStyles = makeStyles(theme => ({
  text: { maxWidth: '72ch', marginBottom: theme.spacing(2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(2, 3),
    marginBottom: theme.spacing(3),
  },
  filter: { flex: '1 1 240px', maxWidth: 480 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** What people mean by their words: what was added here, and what came with the portal. */
export function SynonymPanel(props: { mayWrite: boolean; tell: Tell }) {
  const { mayWrite, tell } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(wordingApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getSynonyms({ signal }),
    [api],
  );
  const { value, error, reload } = useLoad(load);
  const [text, setText] = useState('');
  const [written, setWritten] = useState<Synonym | 'new'>();

  const remove = async ({ id, revision }: Synonym) => {
    try {
      const { words, meanings, bothWays } = await api.deleteSynonym(
        id,
        revision,
      );
      tell(t('synonyms.removed', { words: writePhrases(words) }), async () => {
        await api.createSynonym({ words, meanings, bothWays });
        reload();
      });
    } catch (reason) {
      tell(describeFailure(t, reason));
    } finally {
      reload();
    }
  };

  const list = () => {
    if (error) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (!value) {
      return <LoadingSkeleton shape="list" label={t('loading')} />;
    }
    if (value.items.length === 0) {
      return <EmptyState>{t('synonyms.empty')}</EmptyState>;
    }
    const shown = value.items.filter(each => matchesText(each, text));
    return (
      <>
        <div role="status">
          <Typography variant="h2">
            {shown.length
              ? t('synonyms.count', { count: shown.length })
              : t('synonyms.noMatch', { text })}
          </Typography>
        </div>
        <ul className={classes.list}>
          {shown.map(synonym => (
            <SynonymItem
              key={synonym.id}
              synonym={synonym}
              {...(mayWrite && {
                onEdit: () => setWritten(synonym),
                onRemove: () => remove(synonym),
              })}
            />
          ))}
        </ul>
      </>
    );
  };

  return (
    <>
      <Typography className={classes.text}>
        {t('synonyms.explanation')}
      </Typography>
      <div className={classes.head}>
        <div className={classes.filter}>
          <LineField
            type="search"
            label={t('synonyms.filter')}
            value={text}
            onChange={setText}
          />
        </div>
        {mayWrite && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => setWritten('new')}
          >
            {t('synonyms.create')}
          </Button>
        )}
      </div>
      {list()}
      <ShippedSynonyms text={text} />
      {written && (
        <SynonymDialog
          synonym={written === 'new' ? undefined : written}
          onSaved={({ words }) => {
            setWritten(undefined);
            tell(t('synonyms.saved', { words: writePhrases(words) }));
            reload();
          }}
          onClose={() => {
            setWritten(undefined);
            // Somebody else may have been faster.
            reload();
          }}
        />
      )}
    </>
  );
}
