import { Gap, GapList } from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';

/** What people do about gaps. Every method throws NotAllowedError for those who may not. */
export interface GapService {
  /** The most wanted that still find nothing. */
  list(caller: Caller): Promise<GapList>;

  /**
   * Puts one aside until somebody looks for it again.
   *
   * @throws NotFoundError
   */
  dismiss(term: string, caller: Caller): Promise<Gap>;

  /**
   * Takes that back.
   *
   * @throws NotFoundError
   */
  restore(term: string, caller: Caller): Promise<Gap>;
}
