import { ItemCard, itemFieldsSchema } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { aCard, schoolBoard } from '../__testUtils__/cards';
import { boardCalendar } from './boardCalendar';

const linkTo = ({ id }: ItemCard) =>
  `https://portal.example/schulprojekte/schulen?massnahme=${id}`;

const item = aCard({
  dueDate: '2027-02-28',
  funding: {
    programme: 'digitalpakt',
    state: 'granted',
    drawdownDeadline: '2027-03-31',
    earmarkedUntil: '2032-03-31',
  },
});

/** The events, by property name; what a calendar program reads. */
function eventsIn(text: string): Array<Record<string, string>> {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map(event =>
      Object.fromEntries(
        event
          .split('END:VEVENT')[0]
          .trim()
          .split('\r\n')
          .map(property => /^([^:;]+)[^:]*:(.*)$/s.exec(property) ?? [])
          .map(([, name, value]) => [
            name,
            value.replace(/\\(.)/g, (_, character) =>
              character === 'n' ? '\n' : character,
            ),
          ]),
      ),
    );
}

describe('boardCalendar', () => {
  it('holds a whole-day event for each deadline', () => {
    const text = boardCalendar(schoolBoard, [item], linkTo);
    expect(text).toContain('DTSTART;VALUE=DATE:20270331\r\n');
    expect(eventsIn(text)).toMatchObject([
      { UID: 'wlan-due@rathaus-portal', DTSTART: '20270228' },
      {
        UID: 'wlan-drawdown@rathaus-portal',
        SEQUENCE: '3',
        DTSTAMP: '20261102T233000Z',
        'LAST-MODIFIED': '20261102T233000Z',
        DTSTART: '20270331',
        TRANSP: 'TRANSPARENT',
        SUMMARY: 'Letzter Tag für den Mittelabruf: WLAN in der Aula (S-1)',
        DESCRIPTION: `Zur Maßnahme: ${linkTo(item)}`,
        URL: linkTo(item),
      },
      { UID: 'wlan-earmark@rathaus-portal', DTSTART: '20320331' },
    ]);
  });

  it('is the same text as long as nothing changes', () => {
    expect(boardCalendar(schoolBoard, [item], linkTo)).toBe(
      boardCalendar(schoolBoard, [{ ...item }], linkTo),
    );
  });

  it('leaves out what is done with', () => {
    const done = aCard({ column: 'fertig', dueDate: '2027-02-28' });
    expect(eventsIn(boardCalendar(schoolBoard, [done], linkTo))).toEqual([]);
  });

  it('holds one event with its title, whatever that is like', () => {
    const title = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map(text => itemFieldsSchema.shape.title.safeParse(text).data)
      .filter(text => text !== undefined);
    fc.assert(
      fc.property(title, text => {
        const events = eventsIn(
          boardCalendar(
            schoolBoard,
            [aCard({ title: text, dueDate: '2027-02-28' })],
            linkTo,
          ),
        );
        expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual([
          `Fällig: ${text} (S-1)`,
        ]);
      }),
    );
  });
});
