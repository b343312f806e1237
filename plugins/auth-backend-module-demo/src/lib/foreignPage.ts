import { isIP } from 'node:net';

/** What browsers tell about where a request comes from. */
export type RequestSource = {
  /** Header `Origin`. */
  origin?: string;
  /** Header `Sec-Fetch-Site`. */
  secFetchSite?: string;
  /** Header `Host`. */
  host?: string;
};

/** Whom the portal trusts. */
export type TrustedSites = {
  /** Whether pages of an origin may talk to the portal. */
  isOriginAllowed: (origin: string) => boolean;
  /** The portal's own addresses. */
  urls: string[];
};

/**
 * Whether a request was made by a page that is not the portal's, through the browser of somebody who can reach it.
 * Programs such as curl send none of the headers that give a page away, and pass.
 *
 * Three ways in are closed: a page of another origin names it in `Origin`; one that makes the browser send none is told
 * by `Sec-Fetch-Site`; and one that let its own name resolve to the portal's address (DNS rebinding) is of the same
 * origin for the browser, but arrives with its own name in `Host`.
 */
export function isFromForeignPage(
  source: RequestSource,
  trusted: TrustedSites,
): boolean {
  if (source.host !== undefined && !isOurHost(source.host, trusted.urls)) {
    return true;
  }
  if (source.origin !== undefined) {
    return !trusted.isOriginAllowed(source.origin);
  }
  return (
    source.secFetchSite === 'cross-site' || source.secFetchSite === 'same-site'
  );
}

/**
 * Whether a host is ours: configured, or one that no stranger can let resolve to where we are. That is true of addresses,
 * of `localhost` and of names without a dot, which only the local network knows.
 */
function isOurHost(host: string, urls: string[]): boolean {
  const name = hostnameOf(`http://${host}`);
  if (name === undefined) {
    return false;
  }
  return (
    urls.some(url => hostnameOf(url) === name) ||
    isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
    !name.includes('.')
  );
}

function hostnameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
