import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  LoadingSkeleton,
  PortalPage,
  useNarrowScreen,
} from '@rathaus/rathaus-react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { LargeField } from '../field/LargeField';
import { useSearchKinds } from '../kinds/useSearchKinds';
import { changeAddress, readAddress, writeAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';
import { WordingLink } from '../wording/page/WordingLink';
import { Results } from './Results';

const useStyles = makeStyles(theme => ({
  field: { marginBottom: theme.spacing(3) },
  // As high as the link that comes later, so that nothing moves.
  action: { minHeight: 44, display: 'flex', alignItems: 'center' },
}));

/** The portal's search. Words, kinds, Fachbereiche and page stand in the address. */
export function SearchPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const kinds = useSearchKinds();
  const narrow = useNarrowScreen();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const query = params.toString();
  const address = useMemo(
    () => readAddress(new URLSearchParams(query)),
    [query],
  );
  const { words } = address;
  const content = () => {
    if (!words) {
      return (
        <EmptyState icon={<SearchIcon fontSize="inherit" />}>
          {t('start')}
        </EmptyState>
      );
    }
    return kinds ? (
      <Results address={address} kinds={kinds} />
    ) : (
      <LoadingSkeleton shape="list" label={t('results.loading')} />
    );
  };
  return (
    <PortalPage
      title={t('title')}
      documentTitle={words ? t('titleWithWords', { words }) : t('title')}
      actions={
        !narrow && (
          <div className={classes.action}>
            <WordingLink />
          </div>
        )
      }
    >
      <div className={classes.field}>
        <LargeField
          words={words}
          takesFocus={words === ''}
          onSearch={next =>
            navigate(writeAddress(changeAddress(address, { words: next })))
          }
        />
      </div>
      {content()}
      {/* Where the head has no room beside the title, the late link would push all down. */}
      {narrow && <WordingLink />}
    </PortalPage>
  );
}
