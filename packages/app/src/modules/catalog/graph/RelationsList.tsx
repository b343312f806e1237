import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { EntityLinks } from '../../../components/EntityLinks';
import { Facts } from '../../../components/Facts';
import { catalogPagesTranslationRef } from '../translation';
import { useRelationName } from './useRelationName';

/** The relations of an entity in words, with links. */
export function RelationsList(props: { entity: Entity }) {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const relationName = useRelationName();
  const targets = new Map<string, string[]>();
  for (const { type, targetRef } of props.entity.relations ?? []) {
    targets.set(type, [...(targets.get(type) ?? []), targetRef]);
  }
  if (targets.size === 0) {
    return <Typography>{t('graph.noRelations')}</Typography>;
  }
  return (
    <Facts
      facts={[...targets].map(([type, refs]) => ({
        term: relationName(type),
        value: <EntityLinks refs={refs} />,
      }))}
    />
  );
}
