import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  heading: { hyphens: 'auto', overflowWrap: 'anywhere' },
  link: {
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
    // The link covers the whole row or card (whose position is relative).
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
      borderRadius: theme.shape.borderRadius,
    },
  },
  found: {
    color: theme.palette.text.secondary,
    fontWeight: 400,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Properties of {@link EntryTitle}. */
export interface EntryTitleProps {
  entry: ServiceEntrySummary;
  headingLevel?: 3 | 4;
}

/** The title of an entry as the link that its whole row or card is. */
export function EntryTitle(props: EntryTitleProps) {
  const { entry, headingLevel = 3 } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  return (
    <Typography
      variant="h3"
      component={`h${headingLevel}`}
      className={classes.heading}
    >
      <Link
        component={RouterLink}
        to={links.entry(entry.name)}
        className={classes.link}
      >
        {entry.title}
      </Link>{' '}
      {entry.matchedText && (
        <span className={classes.found}>
          {t('list.result.foundBy', { text: entry.matchedText })}
        </span>
      )}
    </Typography>
  );
}
