import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: { margin: 0 },
  label: { fontWeight: 600, marginRight: theme.spacing(1) },
  list: { display: 'inline', listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'inline',
    '&:not(:last-child)::after': { content: '" · "' },
  },
}));

/** Properties of {@link MissingFields}. */
export interface MissingFieldsProps<P extends string> {
  fields: readonly P[];
  /** A link that leads to where the field is filled in. */
  renderLink(field: P): ReactNode;
}

/** "Was noch fehlt": a hint for those who look after an entry, in words and never as a score. */
export function MissingFields<P extends string>(props: MissingFieldsProps<P>) {
  const classes = useStyles();
  const t = useText();
  if (props.fields.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <span className={classes.label}>{t('upkeep.missing.label')}</span>
      <ul className={classes.list} aria-label={t('upkeep.missing.label')}>
        {props.fields.map(field => (
          <li key={field} className={classes.item}>
            {props.renderLink(field)}
          </li>
        ))}
      </ul>
    </div>
  );
}
