import Link from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { catalogPath } from '../routes';
import { useText } from '../translations/useText';
import { personName } from './personName';

/** Properties of {@link PersonLink}. */
export interface PersonLinkProps {
  /** A user ref; null once the name was removed, undefined when it is not for the reader. */
  person: string | null | undefined;
  name?: string;
}

/** A person's name, leading to their page as long as there is one to lead to. */
export function PersonLink(props: PersonLinkProps) {
  const { person, name } = props;
  const t = useText();
  const words = personName(t, person, name);
  return person?.startsWith('user:') ? (
    <Link component={RouterLink} to={catalogPath(person)}>
      {words}
    </Link>
  ) : (
    <>{words}</>
  );
}
