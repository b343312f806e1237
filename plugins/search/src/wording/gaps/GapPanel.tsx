import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Gap, Synonym } from '@rathaus/plugin-search-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  useLoad,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { wordingApiRef } from '../api/wordingApi';
import { describeFailure } from '../lib/failure';
import { SynonymDialog } from '../synonyms/SynonymDialog';
import { useText } from '../translations/useText';
import { Tell } from '../useNotices';
import { AliasDialog } from './AliasDialog';
import { GapItem } from './GapItem';

const useStyles = makeStyles(theme => ({
  text: { maxWidth: '72ch', marginBottom: theme.spacing(3) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** What people looked for in vain, and what can be done about it. */
export function GapPanel(props: { mayWrite: boolean; tell: Tell }) {
  const { mayWrite, tell } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(wordingApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getGaps({ signal }),
    [api],
  );
  const { value, error, reload, replace } = useLoad(load);
  const [asked, setAsked] = useState<{
    gap: Gap;
    step: 'synonym' | 'alias';
  }>();

  const dismiss = async ({ term }: Gap) => {
    try {
      await api.dismissGap(term);
      tell(t('gaps.dismissed', { term }), async () => {
        await api.restoreGap(term);
        reload();
      });
    } catch (reason) {
      tell(describeFailure(t, reason));
    } finally {
      reload();
    }
  };
  const saved = async ({ term }: Gap, { id, revision }: Synonym) => {
    setAsked(undefined);
    const undo = async () => {
      await api.deleteSynonym(id, revision);
      await api.restoreGap(term);
      reload();
    };
    try {
      const list = await api.getGaps();
      replace(list);
      const isOpen = list.items.some(gap => gap.term === term);
      tell(t(isOpen ? 'gaps.unsolved' : 'gaps.solved', { term }), undo);
    } catch {
      tell(t('gaps.solved', { term }), undo);
      reload();
    }
  };

  const content = () => {
    if (error) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (!value) {
      return <LoadingSkeleton shape="list" label={t('loading')} />;
    }
    const { items } = value;
    if (items.length === 0) {
      return <EmptyState>{t('gaps.empty')}</EmptyState>;
    }
    return (
      <>
        <div role="status">
          <Typography variant="h2">
            {t('gaps.count', { count: items.length })}
          </Typography>
        </div>
        <ul className={classes.list}>
          {items.map(gap => (
            <GapItem
              key={gap.term}
              gap={gap}
              mayWrite={mayWrite}
              onStep={step => setAsked({ gap, step })}
              onDismiss={() => dismiss(gap)}
            />
          ))}
        </ul>
      </>
    );
  };

  return (
    <>
      <Typography className={classes.text}>{t('gaps.explanation')}</Typography>
      {content()}
      {asked?.step === 'synonym' && (
        <SynonymDialog
          words={asked.gap.term}
          onSaved={synonym => saved(asked.gap, synonym)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.step === 'alias' && (
        <AliasDialog
          term={asked.gap.term}
          onDone={(message, undo) => {
            setAsked(undefined);
            tell(
              message,
              undo &&
                (async () => {
                  await undo();
                  reload();
                }),
            );
            reload();
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
