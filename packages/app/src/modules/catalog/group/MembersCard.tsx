import {
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity, useRelatedEntities } from '@backstage/plugin-catalog-react';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
} from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { entityPath } from '../../../lib/entityPath';
import { catalogPagesTranslationRef } from '../translation';
import { profileOf } from './profile';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  post: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Who belongs to the group, with what they do. */
export function MembersCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { entity } = useEntity();
  const { entities, error } = useRelatedEntities(entity, {
    type: RELATION_HAS_MEMBER,
    kind: 'user',
  });
  const members = entities
    ?.map(member => ({
      ref: stringifyEntityRef(member),
      ...profileOf(member),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return (
    <SectionCard title={t('members.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} />}
      {!error && !members && <LoadingSkeleton shape="list" count={3} />}
      {members?.length === 0 && <EmptyState>{t('members.empty')}</EmptyState>}
      {members && members.length > 0 && (
        <ul className={classes.list}>
          {members.map(member => (
            <li key={member.ref}>
              <MuiLink component={Link} to={entityPath(member.ref)}>
                {member.name}
              </MuiLink>
              <div className={classes.post}>{member.function}</div>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
