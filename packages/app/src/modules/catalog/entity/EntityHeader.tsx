import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  useEntity,
  useEntityPresentation,
  useStarredEntity,
} from '@backstage/plugin-catalog-react';
import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import StarIcon from '@material-ui/icons/Star';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import { makeStyles } from '@material-ui/core/styles';
import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';
import {
  MAX_CONTENT_WIDTH,
  PageHeader,
  VisuallyHidden,
  LinkButton,
} from '@rathaus/rathaus-react';
import { Helmet } from 'react-helmet';
import { catalogPagesTranslationRef } from '../translation';
import { useKindName } from '../useKindName';
import { useSpecWord } from '../useSpecWord';
import { EntityTabs } from './EntityTabs';
import { managedEntryPath } from './managedEntry';
import { specText } from './specText';

const useStyles = makeStyles(theme => ({
  header: {
    maxWidth: MAX_CONTENT_WIDTH + 2 * theme.spacing(4),
    margin: '0 auto',
    padding: theme.spacing(3, 4, 0),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 0) },
  },
  cards: { margin: theme.spacing(2, 0, 0) },
  star: { color: 'var(--rathaus-accent)' },
}));

/** Head of a generic entity page: what it is, the way back, where it is kept, and its views. */
export function EntityHeader(props: EntityHeaderLayoutProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const kindName = useKindName();
  const word = useSpecWord();
  const { entity } = useEntity();
  const { primaryTitle } = useEntityPresentation(entity);
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(entity);
  const entryPath = managedEntryPath(entity);
  const isSchool = specText(entity, 'type') === SCHOOL_GROUP_TYPE;
  const appTitle =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Rathaus-Portal';
  const starLabel = isStarredEntity
    ? t('entity.removeFavourite')
    : t('entity.addFavourite');

  return (
    <div className={classes.header}>
      {/* Backstage's own title of this page joins its parts with bars; the inner one counts. */}
      <Helmet titleTemplate="%s" title={`${primaryTitle} · ${appTitle}`} />
      <PageHeader
        title={primaryTitle}
        headline={[
          isSchool ? t('school.title') : kindName(entity.kind),
          // The name of a group says what it is.
          entity.kind === 'Group' ? '' : word.type(specText(entity, 'type')),
        ]
          .filter(Boolean)
          .join(' · ')}
        subtitle={entryPath && t('entity.managed')}
        breadcrumb={[{ label: t('entity.breadcrumb'), to: '/catalog' }]}
        actions={
          <>
            {entryPath && (
              <LinkButton to={entryPath} variant="contained" color="primary">
                {t('entity.open')}
              </LinkButton>
            )}
            <Tooltip title={starLabel}>
              <IconButton aria-label={starLabel} onClick={toggleStarredEntity}>
                {isStarredEntity ? (
                  <StarIcon className={classes.star} />
                ) : (
                  <StarBorderIcon />
                )}
              </IconButton>
            </Tooltip>
          </>
        }
      />
      <EntityTabs tabs={props.tabs} activeTabId={props.activeTabId} />
      {/* Backstage's cards have headings of the third level. */}
      <h2 className={classes.cards}>
        <VisuallyHidden>{t('entity.details')}</VisuallyHidden>
      </h2>
    </div>
  );
}
