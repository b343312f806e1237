import { Browser, chromium, Page } from '@playwright/test';
import { ensureChromium } from '../../tools/browser/chromium.mjs';
import {
  BOARD,
  FilledBoard,
  sendToBacklog,
  startFilledBoard,
} from './filledBoard';

const PERSON = 'Clara Beispiel';
/** Where the plain page is served from, so to say: the same origin, without the portal. */
export const PLAIN_PATH = '/plain-table.html';
/** A card of the board; the plain page's rows are drawn as one thing. */
export const CARD = 'main [role="row"]';
export const ROW = 'tbody tr';

/** How many times the mouse is moved in a drag. */
const DRAG_STEPS = 150;

/** A browser in which somebody is signed in, and a board with many items. */
export interface BoardInBrowser {
  board: FilledBoard;
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}

/** All items of the board in one HTML table that can be dragged by its rows: what the browser does without us. */
async function plainPage(board: FilledBoard): Promise<string> {
  const { items } = await sendToBacklog(board, `/boards/${BOARD}`);
  const rows = items.map(
    (item: {
      number: string;
      title: string;
      column: string;
      dueDate?: string;
    }) =>
      `<tr draggable="true">${[
        item.number,
        item.title,
        item.column,
        item.dueDate ?? '',
      ]
        .map(text => `<td>${escapeHtml(text)}</td>`)
        .join('')}</tr>`,
  );
  return `<!doctype html><html lang="de"><title>Tafel</title><table><tbody>${rows.join(
    '',
  )}</tbody></table></html>`;
}

/** Starts a portal with many items on a board, and a browser with somebody who may move them. */
export async function openBoardInBrowser(options: {
  dataDir: string;
  items: number;
}): Promise<BoardInBrowser> {
  const board = await startFilledBoard(options);
  const { program, env } = await ensureChromium();
  const browser = await chromium.launch({
    executablePath: program,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({
    baseURL: board.url,
    locale: 'de-DE',
    viewport: { width: 1400, height: 900 },
  });
  const page = await context.newPage();
  const html = await plainPage(board);
  await page.route(`**${PLAIN_PATH}`, route =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(`/schulprojekte/${BOARD}`);
  await page.getByRole('button', { name: PERSON }).first().click();
  await page.locator(CARD).first().waitFor();
  return {
    board,
    browser,
    page,
    async close() {
      await browser.close();
      await board.stop();
    },
  };
}

/**
 * Opens a page and waits until the browser has drawn the first of what it is about.
 *
 * @param selector - what it is about
 * @returns milliseconds from the start of the navigation
 */
export async function paintedAfter(
  page: Page,
  path: string,
  selector: string,
): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' });
  return page.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        const look = () => {
          if (document.querySelector(wanted)) {
            // The frame that is being made now has been drawn when the next one begins.
            requestAnimationFrame(now => resolve(now));
          } else {
            requestAnimationFrame(look);
          }
        };
        look();
      }),
    selector,
  );
}

interface TraceEvent {
  name: string;
  ts: number;
}

/**
 * Drags something about and lets the browser write down when it began each frame.
 *
 * @param from - what is dragged
 * @returns milliseconds between the frames
 */
export async function framesOfDrag(
  { browser, page }: BoardInBrowser,
  from: string,
): Promise<number[]> {
  const box = await page.locator(from).first().boundingBox();
  if (!box) {
    throw new Error(`${from} is not in sight`);
  }
  await page.evaluate(() => {
    const next = () => requestAnimationFrame(next);
    next();
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 8, box.y + box.height / 2 + 8);
  await browser.startTracing(page, {
    categories: ['devtools.timeline'],
  });
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    const turn = (step / DRAG_STEPS) * 2 * Math.PI;
    await page.mouse.move(
      700 + 500 * Math.sin(turn),
      520 + 220 * Math.cos(turn),
    );
  }
  const trace = await browser.stopTracing();
  // Back out, so that nothing has moved.
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    trace.toString(),
  );
  const begun = traceEvents
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  return begun.slice(1).map((ts, index) => (ts - begun[index]) / 1_000);
}
