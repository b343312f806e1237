import {
  Board,
  Deadline,
  DeadlineKind,
  deadlinesOf,
  isClosedIn,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import ical, {
  ICalCalendar,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';

const KINDS: Record<DeadlineKind, string> = {
  due: 'Fällig',
  implementationEnd: 'Ende der Durchführung',
  drawdown: 'Letzter Tag für den Mittelabruf',
  proof: 'Verwendungsnachweis fällig',
  earmark: 'Ende der Zweckbindung',
};

/** How often a calendar that subscribes may ask, in seconds. */
const ASK_EVERY = 4 * 60 * 60;

/**
 * The deadlines of a board's items as an iCal calendar (RFC 5545), a whole-day
 * event each that keeps nobody from appointments. A deadline keeps its uid and
 * counts up its sequence with its item's revision, so that a calendar that
 * subscribes moves it instead of showing it twice. The same items give the
 * same text.
 *
 * @param linkTo - address of an item's page
 */
export function boardCalendar(
  board: Board,
  items: readonly ItemCard[],
  linkTo: (item: ItemCard) => string,
): string {
  const calendar = ical({
    name: `Fristen: ${board.title}`,
    prodId: { company: 'Rathaus-Portal', product: 'Fristen', language: 'DE' },
    ttl: ASK_EVERY,
  });
  for (const item of items) {
    for (const deadline of deadlinesOf(item, isClosedIn(board, item.column))) {
      addEvent(calendar, item, deadline, linkTo(item));
    }
  }
  return calendar.toString();
}

function addEvent(
  calendar: ICalCalendar,
  item: ItemCard,
  { kind, day }: Deadline,
  link: string,
): void {
  const changedAt = new Date(item.updatedAt);
  calendar.createEvent({
    id: `${item.id}-${kind}@rathaus-portal`,
    sequence: item.revision,
    stamp: changedAt,
    created: new Date(item.createdAt),
    lastModified: changedAt,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    summary: `${KINDS[kind]}: ${item.title} (${item.number})`,
    description: `Zur Maßnahme: ${link}`,
    url: link,
  });
}
