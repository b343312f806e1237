import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import {
  Documentation,
  DOCUMENTATION_ROOT,
  DocumentationDocument,
  DocumentationPage,
  pageAddress,
  pathOf,
} from '@rathaus/plugin-documentation-common';
import {
  DepartmentTree,
  lines,
  toEntityDocument,
} from '@rathaus/plugin-search-node';
import { plainText } from '@rathaus/rathaus-node';

/** What the search keeps of a page of an entity's documentation. */
export function toDocumentationDocument(
  entity: Entity,
  documentation: Pick<Documentation, 'entityTitle' | 'title'>,
  page: Pick<DocumentationPage, 'content' | 'path' | 'title'>,
  departments: DepartmentTree,
): DocumentationDocument {
  const { ref, owner, department, closed, kind } = toEntityDocument(
    entity,
    departments,
  );
  const base = `${DOCUMENTATION_ROOT}/${pathOf(getCompoundEntityRef(entity))}`;
  const { title, entityTitle } = documentation;
  return {
    title: page.title,
    text: plainText(page.content),
    location: pageAddress(base, page.path),
    keywords: lines(...new Set([title, entityTitle])),
    documentation: title,
    ref,
    owner,
    department,
    closed,
    kind,
  };
}
