import { Section, SectionDocument } from '@rathaus/plugin-handbook-common';

/** What the search keeps of a section. */
export function toSectionDocument({
  page,
  id,
  title,
  text,
}: Section): SectionDocument {
  const address = `/handbuch/${encodeURIComponent(page.name)}`;
  return {
    title,
    text,
    location: id ? `${address}#${encodeURIComponent(id)}` : address,
    keywords: page.title,
    pageTitle: page.title,
  };
}
