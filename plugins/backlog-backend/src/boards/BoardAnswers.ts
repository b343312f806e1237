import { Board, BoardAction } from '@rathaus/plugin-backlog-common';
import { BoardContent } from './BoardIndex';
import { EncodedAnswer } from './EncodedAnswer';

/**
 * Writes the answers of `GET /boards/:board`. There are only as many different
 * ones of a version as people may do different things.
 */
export class BoardAnswers {
  readonly #answers = new WeakMap<BoardContent, Map<string, EncodedAnswer>>();

  of(
    board: Board,
    content: BoardContent,
    allowedActions: BoardAction[],
  ): EncodedAnswer {
    const answers =
      this.#answers.get(content) ?? new Map<string, EncodedAnswer>();
    this.#answers.set(content, answers);
    const key = allowedActions.join();
    const known = answers.get(key);
    if (known) {
      return known;
    }
    const answer = encode(board, content, allowedActions);
    answers.set(key, answer);
    return answer;
  }
}

function encode(
  board: Board,
  { version, cardsJson, programmes }: BoardContent,
  allowedActions: BoardAction[],
): EncodedAnswer {
  const rest = JSON.stringify({ board, version, programmes, allowedActions });
  return new EncodedAnswer(`${rest.slice(0, -1)},"items":${cardsJson}}`);
}
