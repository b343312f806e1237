import { useEffect, useState } from 'react';
import {
  CompoundEntityRef,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  LinkButton,
} from '@rathaus/rathaus-react';
import { entityPath } from '../../../lib/entityPath';
import { ChoiceButtons } from '../../../preferences/ChoiceButtons';
import { catalogPagesTranslationRef } from '../translation';
import { RelationsList } from './RelationsList';
import { RelationsPicture } from './RelationsPicture';

const DEPTHS = ['1', '2', '3'];

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
  },
  sections: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
}));

/** Properties of {@link GraphOfEntity}. */
export interface GraphOfEntityProps {
  entityRef: string;
  onChoose: (ref: CompoundEntityRef) => void;
  /** Back to choosing. */
  onLeave: () => void;
}

function Relations(props: GraphOfEntityProps & { entity: Entity }) {
  const { entity, entityRef, onChoose, onLeave } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { primaryTitle } = useEntityPresentation(entity);
  const [depth, setDepth] = useState(DEPTHS[0]);
  return (
    <div className={classes.sections}>
      <SectionCard
        title={t('graph.about', { name: primaryTitle })}
        description={t('graph.hint')}
      >
        <div className={classes.bar}>
          <div>
            <Typography variant="body2" color="textSecondary">
              {t('graph.depth')}
            </Typography>
            <ChoiceButtons
              label={t('graph.depth')}
              choices={DEPTHS.map(id => ({ id, label: id }))}
              chosen={depth}
              onChoose={setDepth}
            />
          </div>
          <LinkButton to={entityPath(entityRef)} color="primary">
            {t('graph.open')}
          </LinkButton>
          <Button color="primary" onClick={onLeave}>
            {t('graph.other')}
          </Button>
        </div>
        <RelationsPicture
          root={parseEntityRef(entityRef)}
          depth={Number(depth)}
          height={480}
          onChoose={onChoose}
        />
      </SectionCard>
      <SectionCard title={t('graph.list')}>
        <RelationsList entity={entity} />
      </SectionCard>
    </div>
  );
}

/** Loads the entity in the middle and shows what hangs together with it. */
export function GraphOfEntity(props: GraphOfEntityProps) {
  const { entityRef } = props;
  const catalogApi = useApi(catalogApiRef);
  const [entity, setEntity] = useState<Entity>();
  const [error, setError] = useState<Error>();

  useEffect(() => {
    let outdated = false;
    setError(undefined);
    catalogApi.getEntityByRef(entityRef).then(
      found => {
        if (outdated) return;
        setEntity(found);
        setError(found ? undefined : new NotFoundError(entityRef));
      },
      failure => !outdated && setError(failure),
    );
    return () => {
      outdated = true;
    };
  }, [catalogApi, entityRef]);

  if (error) {
    return <ErrorState error={error} />;
  }
  return entity && stringifyEntityRef(entity) ? (
    <Relations {...props} entity={entity} />
  ) : (
    <LoadingSkeleton shape="page" />
  );
}
