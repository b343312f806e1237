import Link from '@material-ui/core/Link';
import { ExternalLink } from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { RunLink } from './lib/runState';

/** An address of the portal also when a template wrote it in full. */
function pathOf(url: string): string | undefined {
  if (/^\/(?!\/)/.test(url)) {
    return url;
  }
  const { origin } = window.location;
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : undefined;
}

/** The way to something that a run made; an address that is none stays text. */
export function ResultLink(props: { link: RunLink }) {
  const { title, url } = props.link;
  const path = pathOf(url);
  if (path) {
    return (
      <Link component={RouterLink} to={path}>
        {title}
      </Link>
    );
  }
  return /^(https?|mailto):/i.test(url) ? (
    <ExternalLink href={url}>{title}</ExternalLink>
  ) : (
    <>
      {title}: <code>{url}</code>
    </>
  );
}
