import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { faultyPaths } from '../lib/formState';
import { GroupId, groupElementId, groupOf } from '../lib/groups';
import { useFormSelector } from '../state/useFormSelector';
import { focusGroup } from './focusField';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  link: {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'center',
    padding: theme.spacing(1, 1.5),
    borderRadius: 6,
    color: theme.palette.text.primary,
    textDecoration: 'none',
    hyphens: 'auto',
    '&:hover': {
      background: 'var(--rathaus-surface-sunken)',
      textDecoration: 'underline',
    },
  },
  name: { flex: 1, minWidth: 0 },
  faulty: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.error.main,
    fontWeight: 600,
  },
}));

/** The sections of the form, with a mark where something is wrong. */
export function GroupNavigation(props: { groups: readonly GroupId[] }) {
  const classes = useStyles();
  const t = useText();
  // As one text, so that it stays the same while nothing changes.
  const faulty = useFormSelector(state =>
    faultyPaths(state).map(groupOf).join(),
  ).split(',');
  return (
    <nav aria-label={t('edit.navigation')}>
      <ul className={classes.list}>
        {props.groups.map(group => {
          const count = faulty.filter(other => other === group).length;
          return (
            <li key={group}>
              <a
                className={classes.link}
                href={`#${groupElementId(group)}`}
                onClick={event => {
                  event.preventDefault();
                  focusGroup(group);
                }}
              >
                <span className={classes.name}>
                  {t(`edit.group.${group}.title`)}
                </span>
                {count > 0 && (
                  <span className={classes.faulty}>
                    <ErrorIcon fontSize="small" aria-hidden="true" />
                    {count}
                    <VisuallyHidden>
                      {t('edit.faulty.here', { count })}
                    </VisuallyHidden>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
