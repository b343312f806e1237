import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { catalogPagesTranslationRef } from '../translation';
import { useRelationName } from './useRelationName';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) 1fr',
    gap: theme.spacing(1, 3),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

/** The relations of an entity in words, with links. */
export function RelationsList(props: { entity: Entity }) {
  const classes = useStyles();
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
    <dl className={classes.list}>
      {[...targets].map(([type, refs]) => (
        <div key={type} style={{ display: 'contents' }}>
          <dt>{relationName(type)}</dt>
          <dd>
            <EntityRefLinks entityRefs={refs} hideIcons />
          </dd>
        </div>
      ))}
    </dl>
  );
}
