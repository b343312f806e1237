import Link from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { fieldLabel } from '../../lib/fields';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { missingFields } from '../lib/missing';
import { MissingFields } from './MissingFields';

/** Properties of {@link MissingLinks}. */
export interface MissingLinksProps {
  /** Name of the entry. */
  name: string;
  /** Paths, as the registry gives them. */
  missing: readonly string[];
}

/** What an entry still lacks; each link opens the form at the field. */
export function MissingLinks(props: MissingLinksProps) {
  const t = useText();
  const links = useLinks();
  return (
    <MissingFields
      fields={missingFields(props.missing)}
      renderLink={field => (
        <Link component={RouterLink} to={links.editEntry(props.name, field)}>
          {fieldLabel(t, field)}
        </Link>
      )}
    />
  );
}
