import { BoardList, FundingReport } from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { EncodedAnswer } from './EncodedAnswer';

/** What people read of boards. Every method throws NotAllowedError (403) for those who may not. */
export interface BoardService {
  list(caller: Caller): Promise<BoardList>;

  /**
   * All there is to show a board, as the JSON of a `BoardView`.
   *
   * @throws NotFoundError
   */
  get(id: string, caller: Caller): Promise<EncodedAnswer>;

  /**
   * Totals by programme. What is declined costs nothing and is left out.
   *
   * @throws NotFoundError
   */
  funding(id: string, caller: Caller): Promise<FundingReport>;
}
