import { DepartmentDetail } from '@rathaus/plugin-scouts-common';
import { formatDate, SectionCard, StateChip } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PersonLink } from '../people/PersonLink';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  term: {
    padding: theme.spacing(1.25, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
  },
}));

type PastTerm = DepartmentDetail['history'][number];

/** Terms and nominations that are over, the latest first. */
export function HistoryCard(props: { department: DepartmentDetail }) {
  const { history, posts } = props.department;
  const classes = useStyles();
  const t = useText();
  const time = ({ from, until, closedAt, outcome }: PastTerm) => {
    const end = outcome === 'ended' ? until ?? closedAt : closedAt;
    if (from && end && outcome === 'ended') {
      return t('department.history.range', {
        from: formatDate(from),
        to: formatDate(end),
      });
    }
    return end ? formatDate(end) : undefined;
  };
  return (
    <SectionCard title={t('department.history')}>
      {history.length === 0 ? (
        <Typography color="textSecondary">
          {t('department.history.empty')}
        </Typography>
      ) : (
        <ul
          className={classes.list}
          aria-label={t('department.history.caption')}
        >
          {history.map(term => (
            <li key={term.id} className={classes.term}>
              <div className={classes.line}>
                <PersonLink person={term.person} name={term.personName} />
                {term.outcome && term.outcome !== 'ended' && (
                  <StateChip
                    label={t(`department.outcome.${term.outcome}`)}
                    tone="neutral"
                  />
                )}
                <span>{time(term)}</span>
              </div>
              <Typography variant="body2" color="textSecondary">
                {[
                  posts.length > 1 &&
                    posts.find(({ id }) => id === term.postId)?.title,
                  term.endReason && t(`common.reason.${term.endReason}`),
                  term.endNote,
                  term.declineReason,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
