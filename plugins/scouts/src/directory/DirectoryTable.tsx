import { PostView } from '@rathaus/plugin-scouts-common';
import { formatDate, VisuallyHidden } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { isFilled } from '../lib/vacancy';
import { useLinks } from '../routes';
import { ChosenStep } from '../steps/ChosenStepDialog';
import { useText } from '../translations/useText';
import { Deputies } from './Deputies';
import { HelperLine } from './HelperLine';
import { JoinButton } from './JoinButton';
import { DirectoryRow } from './lib/directoryRows';
import { PostContact } from './PostContact';
import { PostHolder } from './PostHolder';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'left',
    '& th, & td': {
      padding: theme.spacing(1.25, 2, 1.25, 0),
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& thead th': {
      position: 'sticky',
      // Below the band at the top of the page.
      top: 64,
      zIndex: 1,
      background: theme.palette.background.default,
      borderBottom: `2px solid ${theme.palette.divider}`,
      fontSize: theme.typography.body2.fontSize,
      fontWeight: 600,
      color: theme.palette.text.secondary,
      '@media print': { position: 'static' },
    },
    '& tbody': { borderBottom: `1px solid ${theme.palette.divider}` },
  },
  department: { width: '22%', fontWeight: 600 },
  scout: { width: '25%' },
  deputy: { width: '17%' },
  since: { whiteSpace: 'nowrap' },
}));

/** Properties of {@link DirectoryTable}. */
export interface DirectoryProps {
  rows: readonly DirectoryRow[];
  onChoose(post: PostView, step: ChosenStep): void;
}

/** The directory where there is room for a table. */
export function DirectoryTable(props: DirectoryProps) {
  const { rows, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{t('directory.caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={classes.department}>
            {t('directory.column.department')}
          </th>
          <th scope="col" className={classes.scout}>
            {t('directory.column.scout')}
          </th>
          <th scope="col" className={classes.deputy}>
            {t('directory.column.deputy')}
          </th>
          <th scope="col">{t('directory.column.since')}</th>
          <th scope="col">{t('directory.column.contact')}</th>
        </tr>
      </thead>
      {rows.map(({ department, posts }) => (
        <tbody key={department.ref}>
          {(posts.length > 0 ? posts : [undefined]).map((post, index) => (
            <tr key={post?.id ?? 'none'}>
              {index === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={Math.max(1, posts.length)}
                  className={classes.department}
                >
                  <Link
                    component={RouterLink}
                    to={links.department(department.ref)}
                  >
                    {department.title}
                  </Link>
                </th>
              )}
              <td>
                {post ? (
                  <>
                    {department.posts.length > 1 && (
                      <Typography variant="body2" color="textSecondary">
                        {post.title}
                      </Typography>
                    )}
                    <PostHolder post={post} />
                  </>
                ) : (
                  <Typography component="span" color="textSecondary">
                    {t('directory.noPost')}
                  </Typography>
                )}
                {index === 0 && <HelperLine effective={department.effective} />}
              </td>
              <td>{post && <Deputies post={post} />}</td>
              <td className={classes.since}>
                {post && isFilled(post) && post.term?.from && (
                  <time dateTime={post.term.from}>
                    {formatDate(post.term.from)}
                  </time>
                )}
              </td>
              <td>
                {post && (
                  <>
                    <PostContact department={department} post={post} />
                    <JoinButton {...{ department, post, onChoose }} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
