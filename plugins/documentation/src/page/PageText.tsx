import { useCallback } from 'react';
import { DocumentationPage } from '@rathaus/plugin-documentation-common';
import { PageWords } from '@rathaus/rathaus-react';
import { resolveLink } from '../lib/resolveLink';
import { AddressOf } from '../routes';
import { useText } from '../translations/useText';

/** Properties of {@link PageText}. */
export interface PageTextProps {
  page: DocumentationPage;
  /** Paths of all pages. */
  pages: readonly string[];
  addressOf: AddressOf;
}

/** The words of a page; pictures are named in their place. */
export function PageText(props: PageTextProps) {
  const { page, pages, addressOf } = props;
  const t = useText();
  const resolve = useCallback(
    (href: string) => {
      const target = resolveLink(href, page.path, pages);
      return typeof target === 'object'
        ? addressOf(target.path, target.anchor)
        : target;
    },
    [page, pages, addressOf],
  );
  const describePicture = useCallback(
    (name: string) => (name ? t('pictureNamed', { name }) : t('picture')),
    [t],
  );
  return (
    <PageWords
      content={page.content}
      headings={page.headings}
      resolveLink={resolve}
      describePicture={describePicture}
    />
  );
}
