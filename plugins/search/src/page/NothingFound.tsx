import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { EmptyState, LinkButton, SearchKind } from '@rathaus/rathaus-react';
import { writeAddress } from '../lib/address';
import { registryRouteRef } from '../routes';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  tips: { display: 'inline-block', textAlign: 'left' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

function Sentence(props: { words: string; kind: SearchKind }) {
  const { t } = useTranslationRef(searchTranslationRef);
  const kind = props.kind.useTitle();
  return <>{t('empty.nothingOfKind', { words: props.words, kind })}</>;
}

/** What helps when nothing was found: other words, everything instead of one kind, the Servicekatalog's own search. */
export function NothingFound(props: { words: string; kind?: SearchKind }) {
  const { words, kind } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const registry = useRouteRef(registryRouteRef)?.();
  return (
    <EmptyState
      icon={<SearchIcon fontSize="inherit" />}
      action={
        <div className={classes.ways}>
          {kind && (
            <LinkButton
              to={writeAddress({ words })}
              variant="outlined"
              color="primary"
            >
              {t('empty.everywhere')}
            </LinkButton>
          )}
          {registry && (
            <LinkButton
              to={`${registry}?${new URLSearchParams({ q: words })}`}
              variant="outlined"
              color="primary"
            >
              {t('empty.services')}
            </LinkButton>
          )}
        </div>
      }
    >
      {kind ? (
        <Sentence words={words} kind={kind} />
      ) : (
        t('empty.nothing', { words })
      )}
      <ul className={classes.tips}>
        <li>{t('empty.tips.fewer')}</li>
        <li>{t('empty.tips.other')}</li>
        <li>{t('empty.tips.fresh')}</li>
      </ul>
    </EmptyState>
  );
}
