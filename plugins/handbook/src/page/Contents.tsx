import { PageSummary } from '@rathaus/plugin-handbook-common';
import { Heading } from '@rathaus/rathaus-common';
import { PageContents } from '@rathaus/rathaus-react';
import { pageAddress, useHandbookPath } from '../routes';
import { useText } from '../translations/useText';

/** Properties of {@link Contents}. */
export interface ContentsProps {
  pages: readonly PageSummary[];
  /** Name of the page that is shown. */
  current: string;
  /** Its headings; empty while it is loading. */
  headings: readonly Heading[];
}

/** All pages, and the sections of the one that is shown. */
export function Contents(props: ContentsProps) {
  const { pages, current, headings } = props;
  const t = useText();
  const base = useHandbookPath();
  const sections = headings
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({ title, to: pageAddress(base, current, id) }));
  return (
    <PageContents
      label={t('contents')}
      current={current}
      items={pages.map(({ name, title }) => ({
        title,
        to: pageAddress(base, name),
        isCurrent: name === current,
        items: name === current ? sections : [],
      }))}
    />
  );
}
