import { useState } from 'react';
import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { EntityLinks } from '../../../components/EntityLinks';
import { Facts } from '../../../components/Facts';
import { catalogPagesTranslationRef } from '../translation';
import { useRelationName } from './useRelationName';

/** More are shown when somebody asks for them. */
const SHOWN_AT_FIRST = 20;

function Targets(props: { refs: string[] }) {
  const { refs } = props;
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const [all, setAll] = useState(false);
  return (
    <>
      <EntityLinks refs={all ? refs : refs.slice(0, SHOWN_AT_FIRST)} />
      {!all && refs.length > SHOWN_AT_FIRST && (
        <Button color="primary" size="small" onClick={() => setAll(true)}>
          {t('graph.showAll', { total: String(refs.length) })}
        </Button>
      )}
    </>
  );
}

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
        value: <Targets refs={refs} />,
      }))}
    />
  );
}
