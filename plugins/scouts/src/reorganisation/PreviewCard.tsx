import { useState } from 'react';
import { ReorganisationPreview } from '@rathaus/plugin-scouts-common';
import { formatNumber, SectionCard } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { movedWords } from './movedWords';

/** As many entries as one looks through before asking for all. */
const FIRST = 20;

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(3),
    columnGap: theme.spacing(5),
    [theme.breakpoints.up('md')]: { columnCount: 2 },
    '& li': { breakInside: 'avoid' },
  },
  title: { marginTop: theme.spacing(2) },
}));

/** What would move, before anything does. */
export function PreviewCard(props: { preview: ReorganisationPreview }) {
  const { entries, posts, handovers } = props.preview;
  const classes = useStyles();
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const counts = { entries: entries.length, posts: posts.length, handovers };
  const shown = showsAll ? entries : entries.slice(0, FIRST);
  return (
    <SectionCard
      title={t('reorganisation.preview')}
      description={movedWords(counts, t) || t('reorganisation.preview.nothing')}
    >
      {posts.length > 0 && (
        <>
          <Typography variant="h3">
            {movedWords({ entries: 0, posts: posts.length, handovers: 0 }, t)}
          </Typography>
          <ul className={classes.list}>
            {posts.map(({ id, title, personName }) => (
              <li key={id}>
                {[title, personName].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <>
          <Typography variant="h3" className={classes.title}>
            {movedWords({ entries: entries.length, posts: 0, handovers: 0 }, t)}
          </Typography>
          <ul className={classes.list}>
            {shown.map(({ name, title }) => (
              <li key={name}>{title}</li>
            ))}
          </ul>
          {shown.length < entries.length && (
            <Button size="small" onClick={() => setShowsAll(true)}>
              {t('reorganisation.preview.all', {
                number: formatNumber(entries.length),
              })}
            </Button>
          )}
        </>
      )}
    </SectionCard>
  );
}
