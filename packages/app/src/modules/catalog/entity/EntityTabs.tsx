import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { documentationPath } from '@rathaus/plugin-documentation-common';
import { Link } from 'react-router-dom';
import { catalogPagesTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 3),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 44,
    color: theme.palette.text.secondary,
    fontWeight: 600,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
    '&:hover': { color: theme.palette.primary.main },
    '&[aria-current]': {
      color: theme.palette.primary.main,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** The views of an entity and its documentation as links; Backstage gives their titles in one language, the known ones are translated. */
export function EntityTabs(props: EntityHeaderLayoutProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const views = props.tabs.flatMap(tab => ('items' in tab ? tab.items : [tab]));
  const documentation = documentationPath(useEntity().entity);
  if (views.length < 2 && !documentation) {
    return null;
  }
  const titles: Record<string, string> = {
    '/': t('entity.overview'),
    '/definition': t('entity.definition'),
  };
  return (
    <nav aria-label={t('entity.views')}>
      <ul className={classes.list}>
        {views.map(view => (
          <li key={view.id}>
            <Link
              to={view.href || '.'}
              className={classes.link}
              aria-current={view.id === props.activeTabId ? 'page' : undefined}
            >
              {titles[view.id] ?? view.label}
            </Link>
          </li>
        ))}
        {documentation && (
          <li>
            <Link to={documentation} className={classes.link}>
              {t('entity.documentation')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
