import {
  boardSchema,
  ItemCard,
  itemFieldsSchema,
  Programme,
} from '@rathaus/plugin-backlog-common';
import { readCsv } from '@rathaus/rathaus-node';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { PLAIN_BOARD } from '../__testUtils__/boards';
import { aCard, schoolBoard } from '../__testUtils__/cards';
import { NORTH } from '../__testUtils__/town';
import { ExportContext } from './itemColumns';
import { itemsToCsv } from './itemsToCsv';
import { itemsToXlsx } from './itemsToXlsx';

jest.setTimeout(60_000);

const programme: Programme = {
  id: 'digitalpakt',
  board: 'schulen',
  title: 'DigitalPakt',
  rate: 9_000,
  windows: [],
  ownBudget: false,
  closed: false,
  revision: 1,
};

const item = aCard({
  title: '=WLAN; in der "Aula"',
  schools: [{ ref: NORTH }, { ref: 'group:default/schule-x' }],
  category: 'wlan',
  costType: 'investment',
  estimate: 123_456_789,
  dueDate: '2027-02-28',
  plannedFrom: '2027-Q1',
  dependsOn: ['kabel', 'geloescht'],
  funding: {
    programme: 'digitalpakt',
    state: 'granted',
    drawdownDeadline: '2027-03-31',
  },
});

const context: ExportContext = {
  board: schoolBoard,
  programmes: [programme],
  nameOf: ref => (ref === NORTH ? 'Nordschule' : ref),
  numberOf: id => (id === 'kabel' ? 'S-7' : undefined),
};

const plainContext = { ...context, board: boardSchema.parse(PLAIN_BOARD) };

/** A line of text that an item may have, nasty beginnings and characters included. */
const line = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'=+-@\t;"\'<&1Aä '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 20,
  })
  .map(title => itemFieldsSchema.shape.title.safeParse(title))
  .map(({ data }) => data ?? 'WLAN')
  // Excel files cannot hold code points that are no characters.
  .filter(title => !/\p{Noncharacter_Code_Point}/u.test(title));

async function csvOf(items: ItemCard[], of = context) {
  const { headers, rows } = await readCsv(Buffer.from(itemsToCsv(items, of)), {
    maxRows: 100,
  });
  return rows.map(({ cells }) =>
    Object.fromEntries(headers.map((header, i) => [header, cells[i]])),
  );
}

async function xlsxOf(items: ItemCard[], of = context) {
  const [{ sheet, data }] = await readExcelFile(await itemsToXlsx(items, of));
  const [headers, ...rows] = data;
  return {
    sheet,
    rows: rows.map(cells =>
      Object.fromEntries(
        headers.map((header, i) => [String(header), cells[i]]),
      ),
    ),
  };
}

describe('itemsToCsv', () => {
  it('writes amounts, days and names as a German Excel reads them', async () => {
    const file = itemsToCsv([item], context);
    expect(file.startsWith('\ufeffNummer;Titel;Spalte;Schulen;')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file).toContain('"\'=WLAN; in der ""Aula"""');
    expect(await csvOf([item])).toMatchObject([
      {
        Spalte: 'Geplant',
        Schulen: 'Nordschule, group:default/schule-x',
        Kategorie: 'WLAN',
        Kostenart: 'investiv',
        Schätzung: '1234567,89',
        Förderung: '1111111,10',
        Eigenanteil: '123456,79',
        Fördertopf: 'DigitalPakt',
        'Stand der Förderung': 'bewilligt',
        'Mittelabruf bis': '2027-03-31',
        'Fällig am': '2027-02-28',
        'Geplant ab': '2027-Q1',
        'Setzt voraus': 'S-7',
        // Half past midnight in Berlin.
        'Zuletzt geändert am': '2026-11-03',
      },
    ]);
  });

  it('writes small amounts in full, and nothing where nothing is known', async () => {
    expect(
      await csvOf([aCard({ estimate: 5, ordered: 50, actual: 0 }), aCard()]),
    ).toMatchObject([
      { Schätzung: '0,05', Beauftragt: '0,50', Bezahlt: '0,00' },
      { Schätzung: '', Bezahlt: '', Förderung: '', Eigenanteil: '' },
    ]);
  });

  it('has the columns of its board', async () => {
    const [row] = await csvOf([aCard()], plainContext);
    expect(Object.keys(row)).toEqual([
      'Nummer',
      'Titel',
      'Spalte',
      'Fällig am',
      'Geplant ab',
      'Geplant bis',
      'Zuständig',
      'Setzt voraus',
      'Blockiert, weil',
      'Blockiert seit',
      'Angelegt am',
      'Zuletzt geändert am',
    ]);
  });

  it('holds no formula and no line too many, whatever a title is like', async () => {
    await fc.assert(
      fc.asyncProperty(line, async title => {
        const [row] = await csvOf([aCard({ title })], plainContext);
        expect(row.Titel).toBe(title);
        const [, written] = itemsToCsv([aCard({ title })], plainContext).split(
          '\r\nS-1;',
        );
        expect(written).not.toMatch(/^"?[=+\-@\t]/);
      }),
    );
  });
});

describe('itemsToXlsx', () => {
  it('writes amounts as numbers, days as days and formulas as text', async () => {
    const { sheet, rows } = await xlsxOf([item]);
    expect(sheet).toBe('Schulprojekte');
    expect(rows).toMatchObject([
      {
        Titel: '=WLAN; in der "Aula"',
        Schätzung: 1_234_567.89,
        Eigenanteil: 123_456.79,
        'Fällig am': new Date('2027-02-28T00:00:00Z'),
        'Geplant ab': '2027-Q1',
        'Blockiert seit': null,
      },
    ]);
  });

  it('gives every sheet a name that Excel takes', async () => {
    const nameFor = async (title: string) =>
      (await xlsxOf([], { ...context, board: { ...schoolBoard, title } }))
        .sheet;
    expect(await nameFor("'Schulen: alle [25]'")).toBe('Schulen  alle  25');
    expect(await nameFor('x'.repeat(80))).toBe('x'.repeat(31));
    expect(await nameFor('???')).toBe('Tafel');
  });

  it('can be read again, whatever a title is like', async () => {
    await fc.assert(
      fc.asyncProperty(line, async title => {
        const { rows } = await xlsxOf([aCard({ title })], plainContext);
        expect(rows).toMatchObject([{ Nummer: 'S-1' }]);
        expect(String(rows[0].Titel).trim()).toBe(title);
      }),
      { examples: [['constructor'], ['__proto__'], ['=1+1']] },
    );
  });
});
