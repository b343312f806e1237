import {
  ShippedSynonymList,
  Synonym,
  SynonymInput,
  SynonymList,
} from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';

/** What people do with synonyms. Every method throws NotAllowedError for those who may not. */
export interface SynonymService {
  list(caller: Caller): Promise<SynonymList>;

  /** Those that come with the portal. */
  listShipped(caller: Caller): Promise<ShippedSynonymList>;

  /**
   * @throws FieldsError for phrases without words
   * @throws FieldConflictError (409) for phrases that another synonym has
   * @throws ConflictError when there are more than enough
   */
  create(input: SynonymInput, caller: Caller): Promise<Synonym>;

  /**
   * @param revision - that the person saw
   * @throws NotFoundError when it is not there any more
   * @throws FieldsError for phrases without words
   * @throws FieldConflictError (409) for phrases that another synonym has
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   */
  update(
    id: string,
    revision: number,
    input: SynonymInput,
    caller: Caller,
  ): Promise<Synonym>;

  /**
   * @returns what it was
   * @throws NotFoundError when it is not there any more
   * @throws RevisionConflictError (409, with `current`) when it was changed since
   */
  remove(id: string, revision: number, caller: Caller): Promise<Synonym>;
}
