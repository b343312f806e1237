import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import { formatDate } from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { homeTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  title: { fontWeight: 600, hyphens: 'auto', overflowWrap: 'anywhere' },
  details: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Properties of {@link EntryLinks}. */
export interface EntryLinksProps {
  entries: ServiceEntrySummary[];
  /** Says when each was changed. */
  withDate?: boolean;
}

/** A short list of entries; each is a link with who answers for it. */
export function EntryLinks(props: EntryLinksProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  return (
    <ul className={classes.list}>
      {props.entries.map(entry => (
        <li key={entry.entityRef} className={classes.item}>
          <MuiLink
            component={Link}
            to={`/servicekatalog/eintrag/${encodeURIComponent(entry.name)}`}
            className={classes.title}
          >
            {entry.title}
          </MuiLink>
          <div className={classes.details}>
            {[
              entry.ownerTitle,
              props.withDate &&
                t('recent.changed', { date: formatDate(entry.updatedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
