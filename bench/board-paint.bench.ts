import { defineBench } from './lib/bench';
import {
  BoardInBrowser,
  CARD,
  openBoardInBrowser,
  paintedAfter,
  PLAIN_PATH,
  ROW,
} from './lib/boardInBrowser';
import { BOARD } from './lib/filledBoard';

const ITEMS = 2_000;

export default defineBench({
  title: `Erstes Bild einer Tafel mit ${ITEMS.toLocaleString(
    'de',
  )} Maßnahmen im Browser`,
  scenarios: [{ name: 'Browser, 1400 × 900' }],
  async setUp(context): Promise<BoardInBrowser> {
    return openBoardInBrowser({
      dataDir: await context.temporaryFolder(),
      items: Number(context.options.items ?? ITEMS),
    });
  },
  tearDown: ({ close }) => close(),
  contestants: [
    {
      name: 'Dieselben Maßnahmen als nackte HTML-Tabelle, ohne Anmeldung und Portal',
      call: async ({ page }) => ({
        milliseconds: await paintedAfter(page, PLAIN_PATH, ROW),
      }),
    },
    {
      name: 'Tafel im Portal, neu geladen, bis die erste Karte zu sehen ist',
      call: async ({ page }) => ({
        milliseconds: await paintedAfter(page, `/schulprojekte/${BOARD}`, CARD),
      }),
    },
  ],
  rounds: 4,
  callsPerRound: 5,
  warmUpCalls: 2,
});
