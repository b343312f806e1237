import { useCallback } from 'react';
import { HandbookPage } from '@rathaus/plugin-handbook-common';
import { PageWords } from '@rathaus/rathaus-react';
import { resolveLink } from '../lib/resolveLink';
import { useHandbookPath } from '../routes';

/** The words of a page. */
export function PageText(props: { page: HandbookPage }) {
  const { name, content, headings } = props.page;
  const base = useHandbookPath();
  const resolve = useCallback(
    (href: string) => resolveLink(href, { base, name }),
    [base, name],
  );
  return (
    <PageWords
      content={content}
      headings={headings}
      resolveLink={resolve}
      lang="de"
    />
  );
}
