import { defineBench } from './lib/bench';
import {
  BoardInBrowser,
  CARD,
  framesOfDrag,
  openBoardInBrowser,
  PLAIN_PATH,
  ROW,
} from './lib/boardInBrowser';
import { BOARD } from './lib/filledBoard';
import { percentile } from './lib/statistics';

const ITEMS = 2_000;
const GOAL_FRAMES_PER_SECOND = 50;
const OURS = 'Karte über die Tafel ziehen';

/** How a drag went: its mean frame is what is measured. */
async function drag(subject: BoardInBrowser, path: string, from: string) {
  await subject.page.goto(path);
  await subject.page.locator(from).first().waitFor();
  const frames = await framesOfDrag(subject, from);
  const mean = frames.reduce((sum, frame) => sum + frame, 0) / frames.length;
  return {
    milliseconds: mean,
    figures: {
      'Bilder/s': 1_000 / mean,
      'p95 Bild ms': percentile(frames, 0.95),
    },
  };
}

export default defineBench({
  title: `Eine Karte ziehen, auf einer Tafel mit ${ITEMS.toLocaleString(
    'de',
  )} Maßnahmen: Dauer eines Bildes nach dem Protokoll des Browsers`,
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
      name: 'Zeile einer nackten HTML-Tabelle mit denselben Maßnahmen ziehen',
      call: subject => drag(subject, PLAIN_PATH, ROW),
    },
    {
      name: OURS,
      call: subject => drag(subject, `/schulprojekte/${BOARD}`, CARD),
    },
  ],
  rounds: 4,
  callsPerRound: 2,
  warmUpCalls: 1,
  expectations({ contestants }) {
    const ours = contestants.find(({ name }) => name === OURS);
    return ours
      ? [
          {
            text: `mindestens ${GOAL_FRAMES_PER_SECOND} Bilder in der Sekunde`,
            met: 1_000 / ours.p50 >= GOAL_FRAMES_PER_SECOND,
          },
        ]
      : [];
  },
});
