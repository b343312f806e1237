import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { pathOfAddress } from '@rathaus/plugin-documentation-common';
import {
  classifyError,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  Notice,
  PortalPage,
  ReadingColumns,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { documentationApiRef } from '../api/documentationApiRef';
import { useAddresses } from '../routes';
import { useText } from '../translations/useText';
import { Contents } from './Contents';
import { PageText } from './PageText';
import { useEntityPath } from './useEntityPath';

/** A page of an entity's documentation, with the contents of all of it. */
export function DocumentationPage() {
  const { kind = '', namespace = '', name = '', '*': rest = '' } = useParams();
  const entity = useMemo(
    () => ({ kind, namespace, name }),
    [kind, namespace, name],
  );
  const t = useText();
  const api = useApi(documentationApiRef);
  const addressOf = useAddresses(entity);
  const entityPath = useEntityPath(entity);

  const asked = useLoad(
    useCallback(
      signal => api.getDocumentation(entity, { signal }),
      [api, entity],
    ),
  );
  const documentation = asked.loading ? undefined : asked.value;
  const path =
    documentation && rest !== ''
      ? pathOfAddress(rest, documentation.pages) ?? rest
      : documentation?.home;
  const askedPage = useLoad(
    useCallback(
      async signal =>
        path === undefined ? undefined : api.getPage(entity, path, { signal }),
      [api, entity, path],
    ),
  );
  // The page before stays until the next one is there; its text is not to be taken for that one's.
  const page = askedPage.value?.path === path ? askedPage.value : undefined;

  const back = (
    <LinkButton to={entityPath} variant="outlined" color="primary">
      {t('toEntity')}
    </LinkButton>
  );
  const failed =
    (asked.loading ? undefined : asked.error) ??
    (askedPage.loading ? undefined : askedPage.error);
  const retry = () => {
    asked.reload();
    askedPage.reload();
  };

  const failure = (error: Error) => {
    const answer = classifyError(error);
    // Whoever comes without the contents is told what there is of the documentation, not what there is of pages.
    if (!documentation && answer === 'notFound') {
      return <EmptyState action={back}>{t('missing')}</EmptyState>;
    }
    if (answer === 'unavailable') {
      return (
        <div role="alert">
          <Notice
            tone="warning"
            actions={
              <>
                <Button variant="outlined" color="primary" onClick={retry}>
                  {t('retry')}
                </Button>
                {back}
              </>
            }
          >
            {t('unreadable')}
          </Notice>
        </div>
      );
    }
    return (
      <ErrorState
        error={error}
        onRetry={retry}
        actions={
          documentation && (
            <LinkButton to={addressOf()} variant="outlined" color="primary">
              {t('toContents')}
            </LinkButton>
          )
        }
      />
    );
  };

  const words = () => {
    if (failed) {
      return failure(failed);
    }
    return documentation && page ? (
      <PageText page={page} pages={documentation.pages} addressOf={addressOf} />
    ) : (
      <LoadingSkeleton shape="page" />
    );
  };

  const content = () => {
    if (!documentation) {
      return words();
    }
    if (path === undefined) {
      return <EmptyState action={back}>{t('empty')}</EmptyState>;
    }
    return (
      <>
        {documentation.problems.map(problem => (
          <Notice key={problem} tone="info">
            {t(`problem.${problem}`)}
          </Notice>
        ))}
        <ReadingColumns
          contents={
            <Contents
              documentation={documentation}
              path={path}
              page={page}
              addressOf={addressOf}
            />
          }
        >
          {words()}
        </ReadingColumns>
      </>
    );
  };

  return (
    <PortalPage
      title={page?.title ?? documentation?.title ?? t('title')}
      headline={documentation && t('title')}
      breadcrumb={[
        {
          label: documentation?.entityTitle ?? name,
          to: entityPath,
        },
      ]}
    >
      {content()}
    </PortalPage>
  );
}
