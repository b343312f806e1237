import {
  CalendarFeed,
  CalendarFeedList,
  NewCalendarFeed,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';

/**
 * Addresses at which calendar programs read the deadlines of a board. Each
 * belongs to one person, who alone sees and revokes it.
 */
export interface CalendarFeedService {
  /**
   * @returns the address, told this once
   * @throws NotAllowedError for those who may not read boards, and for services
   * @throws NotFoundError without the board
   * @throws ConflictError when the person has more than enough of them
   */
  create(board: string, caller: Caller): Promise<NewCalendarFeed>;

  /**
   * One's own.
   *
   * @throws NotAllowedError
   * @throws NotFoundError without the board
   */
  list(board: string, caller: Caller): Promise<CalendarFeedList>;

  /**
   * Ends one's own feed; nobody reads anything there any more.
   *
   * @throws NotAllowedError
   * @throws NotFoundError without the board or such a feed of one's own
   */
  revoke(board: string, id: string, caller: Caller): Promise<CalendarFeed>;

  /**
   * The calendar, for whoever knows the address.
   *
   * @param token - out of the address
   * @returns iCal text, the same as long as nothing changes
   * @throws NotFoundError, without saying what is wrong, also once its person has left
   * @throws ServiceUnavailableError when nobody knows whether the person is still there
   */
  read(board: string, token: string): Promise<string>;
}
