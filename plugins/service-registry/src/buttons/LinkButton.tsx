import Button, { ButtonProps } from '@material-ui/core/Button';
import { Link as RouterLink } from 'react-router-dom';

/** Properties of {@link LinkButton}. */
export type LinkButtonProps = Pick<
  ButtonProps,
  'variant' | 'color' | 'size' | 'startIcon' | 'endIcon' | 'children'
> & {
  /** Path inside the portal. */
  to: string;
};

/**
 * A link inside the portal that looks like a button. Material UI would call it a button to screen readers as well,
 * although it leads to another page and can be opened in a new tab.
 */
export function LinkButton(props: LinkButtonProps) {
  return <Button {...props} component={RouterLink} role={undefined} />;
}
