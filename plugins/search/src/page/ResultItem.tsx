import MuiLink from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FoundResult } from '@rathaus/plugin-search-common';
import { ExternalLink, SearchKind } from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { excerptOf, markedField } from '../lib/excerpt';
import { MarkedText } from '../text/MarkedText';

const useStyles = makeStyles(theme => ({
  item: {
    padding: theme.spacing(2, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  title: {
    fontSize: theme.typography.h3.fontSize,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  kind: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  excerpt: { maxWidth: '76ch', overflowWrap: 'anywhere', hyphens: 'auto' },
}));

function KindName(props: { kind: SearchKind }) {
  const classes = useStyles();
  return <div className={classes.kind}>{props.kind.useTitle()}</div>;
}

/** Properties of {@link ResultItem}. */
export interface ResultItemProps {
  result: FoundResult;
  /** How its type is shown; missing for one that no plugin has said anything about. */
  kind?: SearchKind;
}

/** One thing that was found: title, what it is and where it stands, and where the words stand in it. */
export function ResultItem(props: ResultItemProps) {
  const { result, kind } = props;
  const { document, highlight } = result;
  const classes = useStyles();
  const title = (
    <MarkedText segments={markedField('title', document.title, highlight)} />
  );
  return (
    <li className={classes.item}>
      {kind && <KindName kind={kind} />}
      <Typography variant="h3" component="h3" className={classes.title}>
        {document.location.startsWith('/') ? (
          <MuiLink component={Link} to={document.location}>
            {title}
          </MuiLink>
        ) : (
          <ExternalLink href={document.location}>{title}</ExternalLink>
        )}
      </Typography>
      {kind && <kind.Facts document={document} />}
      <Typography className={classes.excerpt}>
        <MarkedText segments={excerptOf(document.text, highlight)} />
      </Typography>
    </li>
  );
}
