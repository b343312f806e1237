import { DepartmentList } from '@rathaus/plugin-scouts-common';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
    '@media print': { display: 'none' },
  },
  link: { display: 'inline-block', padding: theme.spacing(0.5, 0) },
}));

/** The other pages about offices that are the person's to see. */
export function MorePages(props: {
  allowedActions: DepartmentList['allowedActions'];
}) {
  const { allowedActions } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const may = (action: DepartmentList['allowedActions'][number]) =>
    allowedActions.includes(action);
  const pages = [
    { to: links.firstSteps, label: t('directory.link.firstSteps') },
    { to: links.handovers, label: t('directory.link.handovers') },
    ...(may('readOverview')
      ? [{ to: links.overview, label: t('directory.link.overview') }]
      : []),
    ...(may('managePosts')
      ? [{ to: links.imports, label: t('directory.link.import') }]
      : []),
    ...(may('reorganise')
      ? [{ to: links.reorganisation, label: t('directory.link.reorganise') }]
      : []),
  ];
  return (
    <nav aria-label={t('directory.more')}>
      <ul className={classes.list}>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link component={RouterLink} to={to} className={classes.link}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
