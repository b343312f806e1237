import {
  Documentation,
  DocumentationPage,
} from '@rathaus/plugin-documentation-common';
import { PageContents } from '@rathaus/rathaus-react';
import { contentsItems } from '../lib/contentsItems';
import { AddressOf } from '../routes';
import { useText } from '../translations/useText';

/** Properties of {@link Contents}. */
export interface ContentsProps {
  documentation: Documentation;
  /** Path of the page that is shown. */
  path: string;
  /** The same, once it is there. */
  page?: DocumentationPage;
  addressOf: AddressOf;
}

/** All pages in their order, and the sections of the one that is shown. */
export function Contents(props: ContentsProps) {
  const { documentation, path, page, addressOf } = props;
  const t = useText();
  const sections = (page?.headings ?? [])
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({ title, to: addressOf(path, id) }));
  return (
    <PageContents
      label={t('contents')}
      current={path}
      items={contentsItems(documentation.contents, line => ({
        title: line.title,
        to: line.path === undefined ? undefined : addressOf(line.path),
        isCurrent: line.path === path,
        items: line.path === path ? [...sections] : [],
      }))}
    />
  );
}
