import { useCallback } from 'react';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import {
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLanguage,
  useLoad,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { summaryOf, templateRefOf } from '../lib/template';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { Wizard } from './Wizard';

/** A template's form, step by step. */
export function WizardPage() {
  const { name = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const language = useLanguage();
  const scaffolderApi = useApi(scaffolderApiRef);
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const load = useCallback(async () => {
    const ref = templateRefOf(name);
    const [form, entity, { userEntityRef }] = await Promise.all([
      scaffolderApi.getTemplateParameterSchema(ref),
      catalogApi.getEntityByRef(ref),
      identityApi.getBackstageIdentity(),
    ]);
    return { name, form, entity, userRef: userEntityRef };
  }, [name, scaffolderApi, catalogApi, identityApi]);
  const asked = useLoad(load);
  // The template before stays until the next one is there; it is not to be taken for that one.
  const template = asked.value?.name === name ? asked.value : undefined;
  const summary = template?.entity && summaryOf(template.entity, language);

  return (
    <PortalPage
      title={summary?.title ?? template?.form.title ?? t('wizard.title')}
      subtitle={summary?.audience}
      breadcrumb={[{ label: t('list.title'), to: links.templates }]}
    >
      {template && (
        <Wizard
          key={name}
          name={name}
          form={template.form}
          userRef={template.userRef}
        />
      )}
      {!template && asked.loading && <LoadingSkeleton shape="form" />}
      {!template && !asked.loading && asked.error && (
        <ErrorState
          error={asked.error}
          onRetry={asked.reload}
          actions={
            <LinkButton to={links.templates} variant="outlined" color="primary">
              {t('wizard.toList')}
            </LinkButton>
          }
        />
      )}
    </PortalPage>
  );
}
