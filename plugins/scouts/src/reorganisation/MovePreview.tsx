import { ReactNode } from 'react';
import { ReorganisationPreview } from '@rathaus/plugin-scouts-common';
import { formatNumber } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { postStateWord } from './lib/moveWords';

/** So many entries are named at once; more of them only on request. */
const FEW_ENTRIES = 5;

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  heading: { fontWeight: 600 },
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  summary: { cursor: 'pointer', padding: theme.spacing(0.5, 0) },
}));

/** What would move, kind by kind; nothing stands for a kind that is not there. */
export function MovePreview(props: { preview: ReorganisationPreview }) {
  const { entries, posts, handovers } = props.preview;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.parts}>
      <Part part="entries" count={entries.length}>
        <EntryLinks entries={entries} />
      </Part>
      <Part part="posts" count={posts.length}>
        <ul className={classes.list}>
          {posts.map(({ id, title, state, personName }) => (
            <li key={id}>
              {[title, personName, postStateWord(t, state)]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </Part>
      <Part part="handovers" count={handovers} />
    </div>
  );
}

function Part(props: {
  part: 'entries' | 'posts' | 'handovers';
  count: number;
  children?: ReactNode;
}) {
  const { part, count, children } = props;
  const classes = useStyles();
  const t = useText();
  if (count === 0) {
    return null;
  }
  return (
    <div>
      <Typography component="h3" className={classes.heading}>
        {t(`reorganisation.preview.${part}`, {
          count,
          number: formatNumber(count),
        })}
      </Typography>
      {children}
    </div>
  );
}

function EntryLinks(props: Pick<ReorganisationPreview, 'entries'>) {
  const { entries } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const list = (
    <ul className={classes.list}>
      {entries.map(({ name, title }) => (
        <li key={name}>
          <Link component={RouterLink} to={links.entry(name)}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
  return entries.length <= FEW_ENTRIES ? (
    list
  ) : (
    <details>
      <summary className={classes.summary}>
        {t('reorganisation.preview.all', {
          number: formatNumber(entries.length),
        })}
      </summary>
      {list}
    </details>
  );
}
