import { JsonObject } from '@backstage/types';
import { DocumentCriteria } from '@rathaus/plugin-search-node';

/** A type of which somebody may find documents. */
export interface FindableType {
  type: string;
  /** Only these of it; all when missing. */
  only?: DocumentCriteria;
}

/** Which documents may be found at all. */
export interface DocumentFilter {
  /** Documents of other types are not found by anybody. */
  findable: readonly FindableType[];
  /** Values that a field of the document must have, or one of several. */
  fields?: JsonObject;
}

/**
 * What is shown of the documents found. What is found does not depend on it: so the counts of facets are what one sees
 * after choosing them.
 */
export interface Narrowing {
  /** All when missing; none when empty. */
  types?: readonly string[];
  /** Full refs of Fachbereiche. All when missing; none when empty. */
  departments?: readonly string[];
}
