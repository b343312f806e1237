import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PortalPage, SearchKind } from '@rathaus/rathaus-react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { readAddress, writeAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';
import { KindChoice } from './KindChoice';
import { Results } from './Results';
import { SearchForm } from './SearchForm';

/** Properties of {@link SearchPage}. */
export interface SearchPageProps {
  /** In the order in which one can choose from them. */
  kinds: SearchKind[];
}

/** The portal's search. Words, kind and page stand in the address. */
export function SearchPage(props: SearchPageProps) {
  const { kinds } = props;
  const { t } = useTranslationRef(searchTranslationRef);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const address = readAddress(params);
  return (
    <PortalPage title={t('title')} subtitle={t('subtitle')}>
      <SearchForm
        words={address.words}
        onSearch={words =>
          navigate(writeAddress({ words, kind: address.kind }))
        }
      />
      <KindChoice kinds={kinds} address={address} />
      <Results address={address} kinds={kinds} />
    </PortalPage>
  );
}
