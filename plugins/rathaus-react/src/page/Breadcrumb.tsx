import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { rathausReactTranslationRef } from '../translation/ref';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    fontSize: theme.typography.body2.fontSize,
    '@media print': { display: 'none' },
  },
  item: {
    '&:not(:last-child)::after': {
      content: '"›" / ""',
      margin: theme.spacing(0, 1),
      color: theme.palette.text.secondary,
    },
  },
}));

/** One step on the way to a page. */
export interface BreadcrumbItem {
  label: string;
  /** Path inside the portal, or a path relative to the page. */
  to: string;
}

/** The way from the start of an area to the page it stands on (the page itself is not part of it). */
export function Breadcrumb(props: { items: BreadcrumbItem[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  return (
    <nav aria-label={t('page.breadcrumb')}>
      <ol className={classes.list}>
        {props.items.map(item => (
          <li key={item.to} className={classes.item}>
            <Link component={RouterLink} to={item.to}>
              {item.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
