import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Link, useLocation } from 'react-router-dom';
import { activeItemId } from '../lib/activeItem';
import { NavGroup } from '../lib/navItems';
import { navTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  group: { marginBottom: theme.spacing(3) },
  title: {
    margin: theme.spacing(0, 1.5, 0.5),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 44,
    padding: theme.spacing(0.5, 1.5),
    borderRadius: 6,
    color: theme.palette.text.primary,
    textDecoration: 'none',
    '& svg': { color: theme.palette.text.secondary, fontSize: 22 },
    '&:hover': { backgroundColor: 'var(--rathaus-surface-sunken)' },
    '&[aria-current]': {
      color: 'var(--rathaus-on-primary-soft)',
      backgroundColor: 'var(--rathaus-primary-soft)',
      fontWeight: 600,
      boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
      '& svg': { color: 'inherit' },
    },
  },
}));

/** Properties of {@link NavLinks}. */
export interface NavLinksProps {
  groups: NavGroup[];
  /** Told when somebody has chosen a place, so that a drawer can close. */
  onNavigate?: () => void;
}

/** The links of the navigation, in groups; where one is now is marked. */
export function NavLinks(props: NavLinksProps) {
  const { groups, onNavigate } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const baseId = useId();
  const active = activeItemId(
    groups.flatMap(group => group.items),
    useLocation(),
  );
  return (
    <>
      {groups.map(group => {
        const titleId = `${baseId}-${group.id}`;
        return (
          <div key={group.id} className={classes.group}>
            {group.id !== 'common' && (
              <p id={titleId} className={classes.title}>
                {t(`groups.${group.id}`)}
              </p>
            )}
            <ul
              className={classes.list}
              aria-labelledby={group.id === 'common' ? undefined : titleId}
            >
              {group.items.map(item => (
                <li key={item.id}>
                  <Link
                    to={item.to}
                    className={classes.link}
                    aria-current={item.id === active ? 'page' : undefined}
                    onClick={onNavigate}
                  >
                    {item.icon}
                    {t(`items.${item.id}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
