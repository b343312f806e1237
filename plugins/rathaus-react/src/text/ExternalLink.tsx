import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  icon: { fontSize: '0.9em', marginLeft: '0.25em', verticalAlign: '-0.1em' },
});

/** Properties of {@link ExternalLink}. */
export interface ExternalLinkProps {
  /** Address outside the portal; whoever offers the link vouches that it is `http:`, `https:`, `mailto:` or `tel:`. */
  href: string;
  children: ReactNode;
  className?: string;
}

/**
 * A link that leaves the portal. Web pages open in a new window and say so (in the person's language, which
 * Backstage's own link does not); mail and telephone links do not.
 */
export function ExternalLink(props: ExternalLinkProps) {
  const { href, children, className } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  if (!/^https?:/i.test(href)) {
    return (
      <Link href={href} className={className}>
        {children}
      </Link>
    );
  }
  return (
    <Link
      href={href}
      className={className}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
      <OpenInNewIcon className={classes.icon} aria-hidden="true" />{' '}
      <VisuallyHidden>({t('link.newWindow')})</VisuallyHidden>
    </Link>
  );
}
