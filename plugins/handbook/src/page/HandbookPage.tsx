import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  ReadingColumns,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { handbookApiRef } from '../api/handbookApiRef';
import { CONTENTS, useHandbookPath } from '../routes';
import { useText } from '../translations/useText';
import { Contents } from './Contents';
import { PageText } from './PageText';

/** A page of the handbook, with the contents of all of it. */
export function HandbookPage() {
  const { name = CONTENTS } = useParams();
  const t = useText();
  const base = useHandbookPath();
  const api = useApi(handbookApiRef);

  const pages = useLoad(useCallback(signal => api.getPages({ signal }), [api]));
  const asked = useLoad(
    useCallback(signal => api.getPage(name, { signal }), [api, name]),
  );
  // The page before stays until the next one is there; its text is not to be taken for that one's.
  const page = asked.value?.name === name ? asked.value : undefined;
  const failed = pages.error ?? (asked.loading ? undefined : asked.error);

  const content = () => {
    if (pages.value?.totalItems === 0) {
      return <EmptyState>{t('empty')}</EmptyState>;
    }
    if (failed) {
      return (
        <ErrorState
          error={failed}
          onRetry={() => {
            pages.reload();
            asked.reload();
          }}
          actions={
            name !== CONTENTS && (
              <LinkButton to={base} variant="outlined" color="primary">
                {t('toContents')}
              </LinkButton>
            )
          }
        />
      );
    }
    return page ? <PageText page={page} /> : <LoadingSkeleton shape="page" />;
  };

  return (
    <PortalPage
      title={page?.title ?? t('title')}
      breadcrumb={
        name === CONTENTS ? undefined : [{ label: t('title'), to: base }]
      }
    >
      <ReadingColumns
        contents={
          <Contents
            pages={pages.value?.items ?? []}
            current={name}
            headings={page?.headings ?? []}
          />
        }
      >
        {content()}
      </ReadingColumns>
    </PortalPage>
  );
}
