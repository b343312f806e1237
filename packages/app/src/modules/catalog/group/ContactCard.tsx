import {
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { ExternalLink, SectionCard } from '@rathaus/rathaus-react';
import { EntityLinks } from '../../../components/EntityLinks';
import { Facts } from '../../../components/Facts';
import { catalogPagesTranslationRef } from '../translation';
import { profileOf } from './profile';

/** How a person or a group can be reached, and where they belong. */
export function ContactCard() {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { entity } = useEntity();
  const { email, phone, function: post } = profileOf(entity);
  const links = (relation: string) => {
    const refs = getEntityRelations(entity, relation);
    return refs.length > 0 && <EntityLinks refs={refs} />;
  };
  return (
    <SectionCard title={t('contact.title')} headingLevel={3}>
      {entity.metadata.description && (
        <Typography paragraph>{entity.metadata.description}</Typography>
      )}
      <Facts
        facts={[
          { term: t('contact.function'), value: post },
          {
            term: t('contact.email'),
            value: email && (
              <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
            ),
          },
          {
            term: t('contact.phone'),
            value: phone && (
              <ExternalLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                {phone}
              </ExternalLink>
            ),
          },
          { term: t('relations.childOf'), value: links(RELATION_CHILD_OF) },
          { term: t('relations.parentOf'), value: links(RELATION_PARENT_OF) },
          { term: t('relations.memberOf'), value: links(RELATION_MEMBER_OF) },
        ]}
      />
    </SectionCard>
  );
}
