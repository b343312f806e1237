import Button, { ButtonProps } from '@material-ui/core/Button';
import { Link } from 'react-router-dom';

/** Properties of {@link LinkButton}. */
export type LinkButtonProps = Pick<
  ButtonProps,
  'variant' | 'color' | 'size' | 'startIcon' | 'endIcon' | 'children'
> & {
  /** Path inside the portal. */
  to: string;
  /** What the page there finds in its location's state. */
  state?: unknown;
};

/**
 * A link that looks like a button: for going somewhere, where a button is for doing something. Material UI calls it a
 * button all the same; here it says what it is, so that it is listed among the links and opens in a new tab on demand.
 */
export function LinkButton(props: LinkButtonProps) {
  return <Button {...props} component={Link} role={undefined} />;
}
