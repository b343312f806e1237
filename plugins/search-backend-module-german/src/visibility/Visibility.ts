import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { FindableType } from '../query/DocumentFilter';

/** Knows what somebody may find. */
export interface Visibility {
  /** @returns types of which there may be something to find; nothing for credentials of nobody */
  of(credentials: BackstageCredentials): Promise<FindableType[]>;
}
