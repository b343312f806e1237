import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { hasItemBreaks, joinList, splitList } from '@rathaus/rathaus-node';
import { LINK_PURPOSE_WORDS } from './choiceWords';

type Link = EntryFields['links'][number];

/** `Hilfe: Anleitung <https://…>`; purpose and title may be missing. */
const WRITTEN_LINK = /^(.*?)\s*<(https?:.*)>$/is;

function titleFor(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname || url : url;
}

function readLink(text: string, present: readonly Link[]): Link {
  const written = WRITTEN_LINK.exec(text);
  const url = (written?.[2] ?? text).trim();
  if (!written) {
    const known = present.find(link => link.url === url);
    return known ?? { title: titleFor(url), url, purpose: 'oeffnen' };
  }
  const label = written[1];
  const colon = label.indexOf(':');
  const purpose =
    colon < 0 ? undefined : LINK_PURPOSE_WORDS.codeOf(label.slice(0, colon));
  const title = (purpose ? label.slice(colon + 1) : label).trim();
  return {
    title: title || titleFor(url),
    url,
    purpose: purpose ?? 'oeffnen',
  };
}

function splitLinks(text: string): string[] {
  if (hasItemBreaks(text)) {
    return splitList(text);
  }
  // Commas and semicolons may be part of an address.
  return /<https?:/i.test(text)
    ? splitList(`${text} |`)
    : text.trim().split(/[\s,;]+(?=https?:\/\/)/i);
}

/**
 * Reads the links of a cell: addresses alone, which open the service, or
 * `Zweck: Titel <Adresse>` as exports write them. An address that the entry
 * has already keeps its title and purpose. Addresses are not judged here.
 */
export function readLinks(text: string, present: readonly Link[]): Link[] {
  return splitLinks(text).map(item => readLink(item, present));
}

/** Writes links so that {@link readLinks} gives them back. */
export function writeLinks(links: readonly Link[]): string {
  return joinList(
    links.map(
      ({ title, url, purpose }) =>
        `${LINK_PURPOSE_WORDS.wordOf(purpose)}: ${title} <${url}>`,
    ),
  );
}
