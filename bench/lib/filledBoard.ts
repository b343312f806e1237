import {
  signInAsExample,
  waitForExampleTown,
} from '../../tools/portal/exampleTown.mjs';
import { startPortal } from '../../tools/portal/start.mjs';
import { pick, pseudoRandom } from './manyEntries';
import { settle } from './settle';

/** The board of the example town. */
export const BOARD = 'schulen';
/** Columns that items are spread over and moved between. */
export const COLUMNS = ['geprueft', 'geplant', 'umsetzung', 'fertig'];
const CATEGORIES = ['wlan', 'glasfaser', 'endgeraete', 'software'];
const WRITERS = 8;

/** An item as far as a benchmark needs it. */
export interface BenchItem {
  id: string;
  /** Its revision as last seen. */
  revision: number;
  column: string;
}

/** An answer of the backlog that is not 2xx. */
export class RefusedError extends Error {
  constructor(
    path: string,
    readonly status: number,
    readonly body: { error?: { current?: BenchItem } },
  ) {
    super(`${path} answered ${status}: ${JSON.stringify(body)}`);
  }
}

/** A running portal with many items on one board. */
export interface FilledBoard {
  url: string;
  /** Folder of the SQLite files. */
  dataDir: string;
  /** Headers of a signed-in person of the CDO office. */
  headers: Record<string, string>;
  items: BenchItem[];
  stop(): Promise<void>;
}

/**
 * Sends something to the backlog and reads the answer.
 *
 * @throws RefusedError when the answer is not 2xx
 */
export async function sendToBacklog(
  board: Pick<FilledBoard, 'url' | 'headers'>,
  path: string,
  json?: unknown,
  revision?: number,
) {
  const answer = await fetch(`${board.url}/api/backlog${path}`, {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      ...board.headers,
      'content-type': 'application/json',
      ...(revision !== undefined && { 'if-match': `"${revision}"` }),
    },
    body: JSON.stringify(json),
  });
  if (!answer.ok) {
    throw new RefusedError(path, answer.status, await answer.json());
  }
  return answer.json();
}

function someItem(index: number) {
  const random = pseudoRandom(index + 1);
  random();
  return {
    column: pick(random, COLUMNS),
    fields: {
      title: `Maßnahme ${index} für den Unterricht`,
      description: 'Ein Satz dazu, was gebraucht wird. '.repeat(10),
      category: pick(random, CATEGORIES),
      estimate: Math.round(random() * 10_000_000),
      dueDate: '2027-06-30',
      funding: { programme: 'digitalpakt-2', state: 'applied', rate: 9_000 },
    },
  };
}

/** Starts a portal on new files or databases and puts made-up items on its board, through the API. */
export async function startFilledBoard(options: {
  dataDir: string;
  items: number;
  postgres?: string;
}): Promise<FilledBoard> {
  const { dataDir, postgres, items: count } = options;
  const portal = await startPortal({ dataDir, postgres });
  await waitForExampleTown(portal.url);
  const board: FilledBoard = {
    url: portal.url,
    dataDir,
    headers: await signInAsExample(portal.url, 'user:default/clara-beispiel'),
    items: [],
    stop: () => portal.stop(),
  };
  let next = 0;
  const write = async () => {
    while (next < count) {
      const { id, revision, column } = await sendToBacklog(
        board,
        `/boards/${BOARD}/items`,
        someItem(next++),
      );
      board.items.push({ id, revision, column });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  await settle(portal.pid);
  return board;
}
