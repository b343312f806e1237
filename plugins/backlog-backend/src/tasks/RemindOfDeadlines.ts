import { Board } from '@rathaus/plugin-backlog-common';
import {
  berlinDay,
  berlinHour,
  Day,
  isWorkingDay,
  Notice,
  Notifier,
  SentNotices,
  Task,
} from '@rathaus/rathaus-node';
import { BoardContent } from '../boards/BoardIndex';
import { BoardIndexes } from '../boards/BoardIndexes';
import { Boards } from '../boards/Boards';
import { links } from '../notices/links';
import { dueReminders, DueReminder } from './lib/dueReminders';

/** Nobody is woken up. */
const FIRST_HOUR = 7;
/** More than this in one message nobody reads; the rest is on the board. */
const MAX_LINES = 12;

const NAMES: Record<DueReminder['kind'], string> = {
  due: 'fällig',
  implementationEnd: 'Ende der Durchführung',
  drawdown: 'Mittelabruf',
  proof: 'Verwendungsnachweis',
  earmark: 'Ende der Zweckbindung',
};

function germanDay(day: Day): string {
  return day.split('-').reverse().join('.');
}

function inWords({ number, title, kind, day }: DueReminder): string {
  return `${number} ${title}: ${NAMES[kind]} am ${germanDay(day)}`;
}

/**
 * Reminds those who work with a board of deadlines that come near, in the
 * morning of working days, each deadline once at each distance, all of a day in
 * one message.
 */
export class RemindOfDeadlines implements Task {
  constructor(
    private readonly options: {
      boards: Boards;
      indexes: BoardIndexes;
      notifier: Notifier;
      sent: SentNotices;
      daysAhead: number[];
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { boards, indexes } = this.options;
    if (!isWorkingDay(berlinDay(now)) || berlinHour(now) < FIRST_HOUR) {
      return;
    }
    for (const board of boards.list()) {
      await this.#remind(board, await indexes.current(board), now);
    }
  }

  async #remind(
    board: Board,
    { cards }: BoardContent,
    now: Date,
  ): Promise<void> {
    const { notifier, sent, daysAhead } = this.options;
    const today = berlinDay(now);
    const known = new Set(await sent.keysWith(`deadline:${board.id}:`));
    const due = dueReminders(board, cards, today, daysAhead).filter(
      ({ key }) => !known.has(key),
    );
    if (due.length && (await notifier.tell([digest(board, due, today)]))) {
      for (const { key } of due) {
        await sent.mark(key, now.toISOString());
      }
    }
  }
}

function digest(board: Board, due: DueReminder[], today: Day): Notice {
  const lines = due.slice(0, MAX_LINES).map(inWords);
  const more = due.length - lines.length;
  return {
    to: [board.owner],
    title:
      due.length === 1
        ? 'Eine Frist rückt näher'
        : `${due.length} Fristen rücken näher`,
    description: [
      ...lines,
      ...(more > 0 ? [`und ${more} weitere auf der Tafel`] : []),
    ].join('\n'),
    link: links.board(board.id),
    scope: `fristen:${board.id}:${today}`,
  };
}
