import { ImportRow } from '@rathaus/rathaus-common';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';

const UNKNOWN_KEYS: readonly string[] = ['unknown_ozg_id', 'unknown_leika_key'];

/** Where rows fail because a reference list lacks their key: the way to the lists. */
export function ReferenceHint(props: { rows: readonly ImportRow[] }) {
  const t = useText();
  const links = useLinks();
  const isNeeded = props.rows.some(row =>
    row.problems.some(({ code }) => UNKNOWN_KEYS.includes(code)),
  );
  return isNeeded ? (
    <Typography variant="body2" gutterBottom>
      {t('imports.rows.unknownKeys')}{' '}
      <Link component={RouterLink} to={links.reference}>
        {t('imports.rows.toReference')}
      </Link>
    </Typography>
  ) : null;
}
