import { useImportSubject } from '../subject/ImportSubject';
import { ImportJob } from '@rathaus/rathaus-common';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { formatDateTime } from '../../format/date';
import { formatNumber } from '../../format/number';
import { useEntityNames } from '../../names/useEntityNames';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translation/useText';
import { ImportStateChip } from './ImportStateChip';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  job: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 1),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '&:hover': { background: theme.palette.action.hover },
  },
  link: {
    fontWeight: 600,
    overflowWrap: 'anywhere',
    // The whole row is the link.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
  },
}));

/** The imports so far, the newest first. */
export function ImportList(props: { jobs: readonly ImportJob[] }) {
  const { jobs } = props;
  const classes = useStyles();
  const t = useText();
  const { links } = useImportSubject();
  const { nameOf } = useEntityNames(
    jobs.flatMap(({ createdBy }) => createdBy ?? []),
  );
  return (
    <ul className={classes.list}>
      {jobs.map(job => (
        <li key={job.id} className={classes.job}>
          <div>
            <Link
              component={RouterLink}
              to={links.importJob(job.id)}
              className={classes.link}
            >
              {job.fileName}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {[
                formatDateTime(job.createdAt),
                job.createdBy && nameOf(job.createdBy),
                t('list.rows', {
                  count: job.rowCount,
                  number: formatNumber(job.rowCount),
                }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </div>
          <ImportStateChip state={job.state} />
        </li>
      ))}
    </ul>
  );
}
