import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { MarkdownText, SectionCard } from '@rathaus/rathaus-react';
import { EntityLinks } from '../../../components/EntityLinks';
import { Facts } from '../../../components/Facts';
import { catalogPagesTranslationRef } from '../translation';
import { useSpecWord } from '../useSpecWord';
import { managedEntryPath } from './managedEntry';
import { sourceOf } from './sourceOf';
import { specText } from './specText';

const useStyles = makeStyles(theme => ({
  description: { marginBottom: theme.spacing(2) },
}));

function RelationLinks(props: { entity: Entity; relation: string }) {
  const refs = getEntityRelations(props.entity, props.relation);
  return <EntityLinks refs={refs} />;
}

/** What the catalog knows of an entity, in short. */
export function AboutCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const word = useSpecWord();
  const { entity } = useEntity();
  const { description, tags } = entity.metadata;
  const has = (relation: string) =>
    getEntityRelations(entity, relation).length > 0;
  return (
    <SectionCard title={t('about.title')} headingLevel={3}>
      {description && (
        <div className={classes.description}>
          <MarkdownText content={description} below={3} />
        </div>
      )}
      <Facts
        facts={[
          {
            term: t('list.columns.owner'),
            value: has(RELATION_OWNED_BY) && (
              <RelationLinks entity={entity} relation={RELATION_OWNED_BY} />
            ),
          },
          {
            term: t('list.columns.type'),
            value: word.type(specText(entity, 'type')),
          },
          {
            term: t('list.columns.lifecycle'),
            value: word.lifecycle(specText(entity, 'lifecycle')),
          },
          {
            term: t('relations.partOf'),
            value: has(RELATION_PART_OF) && (
              <RelationLinks entity={entity} relation={RELATION_PART_OF} />
            ),
          },
          { term: t('about.tags'), value: tags?.join(', ') },
          {
            term: t('about.source'),
            value: managedEntryPath(entity)
              ? t('about.portal')
              : sourceOf(entity),
          },
        ]}
      />
    </SectionCard>
  );
}
