import { DependencyGraphTypes } from '@backstage/core-components';
import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ALL_RELATIONS,
  Direction,
  EntityEdgeData,
  EntityRelationsGraph,
} from '@backstage/plugin-catalog-graph';
import { makeStyles } from '@material-ui/core/styles';
import { catalogPagesTranslationRef } from '../translation';
import { useRelationName } from './useRelationName';

/**
 * From a person to everything they are Digital Scout of, the picture does not
 * lead: that may be hundreds of entries. The list has them all.
 */
const DRAWN_RELATIONS = [...ALL_RELATIONS, 'hasScout'];

const useStyles = makeStyles(theme => ({
  graph: { height: '100%' },
  label: { fill: theme.palette.text.secondary, fontSize: 13 },
}));

function RelationLabel(
  props: DependencyGraphTypes.RenderLabelProps<EntityEdgeData>,
) {
  // Names are asked for inside the picture, which draws each label as a component of its own.
  const relationName = useRelationName();
  const classes = useStyles();
  return (
    <text className={classes.label} textAnchor="middle">
      {relationName(props.edge.relations[0])}
    </text>
  );
}

/** Properties of {@link RelationsPicture}. */
export interface RelationsPictureProps {
  root: CompoundEntityRef;
  /** How many steps from the middle are drawn. */
  depth: number;
  /** Height in pixels. */
  height: number;
  /** Somebody has clicked an entity. */
  onChoose: (ref: CompoundEntityRef) => void;
}

/** Draws what hangs together with one entity. It cannot be used by keyboard; a list has to say the same. */
export function RelationsPicture(props: RelationsPictureProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  return (
    <div
      style={{ height: props.height }}
      role="img"
      aria-label={t('graph.picture')}
    >
      <EntityRelationsGraph
        className={classes.graph}
        rootEntityNames={props.root}
        maxDepth={props.depth}
        relations={DRAWN_RELATIONS}
        direction={Direction.LEFT_RIGHT}
        unidirectional
        mergeRelations
        zoom="enable-on-click"
        allowFullscreen={false}
        renderLabel={label => <RelationLabel {...label} />}
        onNodeClick={node => props.onChoose(parseEntityRef(node.id))}
      />
    </div>
  );
}
