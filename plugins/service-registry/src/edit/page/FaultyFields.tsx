import Link from '@material-ui/core/Link';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FIELD_PATHS } from '../lib/formValues';
import { faultyPaths } from '../lib/formState';
import { fieldElementId } from '../lib/groups';
import { useFormSelector } from '../state/useFormSelector';
import { focusField } from './focusField';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
    '& > svg': { flex: 'none', marginTop: 2, color: theme.palette.error.main },
  },
  text: {
    color: theme.palette.error.main,
    fontWeight: 600,
    marginRight: theme.spacing(1),
  },
  list: {
    display: 'inline',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    display: 'inline-block',
    marginRight: theme.spacing(1.5),
  },
  body: { maxHeight: '22vh', overflowY: 'auto' },
}));

/** How many fields are wrong, and a link to each. */
export function FaultyFields() {
  const classes = useStyles();
  const t = useText();
  // As one text, so that it stays the same while nothing changes.
  const joined = useFormSelector(state => faultyPaths(state).join());
  const faulty = FIELD_PATHS.filter(path => joined.split(',').includes(path));
  return (
    <div role="status">
      {faulty.length > 0 && (
        <div className={classes.root}>
          <ErrorIcon fontSize="small" aria-hidden="true" />
          <div className={classes.body}>
            <span className={classes.text}>
              {t('edit.faulty.count', { count: faulty.length })}
            </span>
            <ul className={classes.list}>
              {faulty.map(path => (
                <li key={path} className={classes.item}>
                  <Link
                    href={`#${fieldElementId(path)}`}
                    onClick={event => {
                      event.preventDefault();
                      focusField(path);
                    }}
                  >
                    {fieldLabel(t, path)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
