import { formatDate } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { isFilled } from '../lib/vacancy';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { Deputies } from './Deputies';
import { DirectoryProps } from './DirectoryTable';
import { HelperLine } from './HelperLine';
import { JoinButton } from './JoinButton';
import { PostContact } from './PostContact';
import { PostHolder } from './PostHolder';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  department: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    minHeight: 32,
    fontWeight: 600,
  },
  post: { '& + &': { marginTop: theme.spacing(1) } },
  button: { marginTop: theme.spacing(1) },
}));

/** The directory on a phone: the department, and below it who holds its posts. */
export function DirectoryList(props: DirectoryProps) {
  const { rows, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  return (
    <ul className={classes.list} aria-label={t('directory.caption')}>
      {rows.map(({ department, posts }) => (
        <li key={department.ref} className={classes.department}>
          <Link
            component={RouterLink}
            to={links.department(department.ref)}
            className={classes.name}
          >
            {department.title}
          </Link>
          {posts.length === 0 && (
            <Typography color="textSecondary">
              {t('directory.noPost')}
            </Typography>
          )}
          {posts.map(post => (
            <div key={post.id} className={classes.post}>
              {department.posts.length > 1 && (
                <Typography variant="body2" color="textSecondary">
                  {post.title}
                </Typography>
              )}
              <PostHolder post={post} />
              {isFilled(post) && post.term?.from && (
                <Typography
                  component="span"
                  variant="body2"
                  color="textSecondary"
                >
                  {' '}
                  {t('directory.column.since')} {formatDate(post.term.from)}
                </Typography>
              )}
              <PostContact department={department} post={post} />
              <Deputies post={post} />
              <div className={classes.button}>
                <JoinButton {...{ department, post, onChoose }} />
              </div>
            </div>
          ))}
          <HelperLine effective={department.effective} />
        </li>
      ))}
    </ul>
  );
}
