import {
  ACCESSIBILITY_RESULTS,
  AUDIENCES,
  EFA_ROLES,
  EntryFields,
  entryFieldsSchema,
  ENTRY_TYPES,
  LIFECYCLES,
  LINK_PURPOSES,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import { diffFields } from '@rathaus/rathaus-common';
import { readCsv } from '@rathaus/rathaus-node';
import fc from 'fast-check';
import { someEntry, someFields } from '../__testUtils__/entries';
import { guessMapping } from '../imports/lib/guessMapping';
import { planRow } from '../imports/lib/planRow';
import { entriesToCsv } from './entriesToCsv';

function optional<T>(arbitrary: fc.Arbitrary<T>) {
  return fc.option(arbitrary, { nil: undefined });
}

/** One line of text such as people write, nasty characters included. */
function textLine(maxLength = 30) {
  return fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'aßÄ1 .,;|\\"\'=+-@:<>/#'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      minLength: 3,
      maxLength,
    })
    .map(text => text.trim())
    .filter(
      text =>
        text.length >= 3 &&
        entryFieldsSchema.shape.title.safeParse(text).success,
    );
}
const paragraphs = fc
  .array(textLine())
  .map(lines => lines.join('\n').trim())
  .filter(text => entryFieldsSchema.shape.description.safeParse(text).success);
const digits = (length: number, start = '') =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map(numbers => start + numbers.join(''));
const day = fc
  .date({
    min: new Date('1990-01-01'),
    max: new Date('2050-01-01'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString().slice(0, 10));
const ref = (kind: string) =>
  fc
    .string({ unit: fc.constantFrom(...'abc019'), minLength: 1, maxLength: 9 })
    .map(name => `${kind}:default/${name}`);
const list = <T>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, {
    maxLength: 4,
    selector: value => JSON.stringify(value),
  });

const anyFields: fc.Arbitrary<EntryFields> = fc
  .record({
    title: textLine(),
    type: fc.constantFrom(...ENTRY_TYPES),
    summary: optional(textLine()),
    description: optional(paragraphs),
    aliases: list(textLine()),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    owner: ref('group'),
    assignedScout: optional(ref('user')),
    subjectMatterResponsible: optional(fc.oneof(ref('user'), ref('group'))),
    technicalResponsible: optional(fc.oneof(ref('user'), ref('group'))),
    responsibility: fc.constantFrom(...RESPONSIBILITIES),
    responsibleBody: optional(textLine()),
    audiences: list(fc.constantFrom(...AUDIENCES)),
    leikaKeys: list(digits(12, '99')),
    ozgId: optional(digits(5)),
    maturity: optional(
      fc.record({
        level: fc.integer({ min: 0, max: 4 }),
        model: fc.constantFrom('1.1' as const, '2.0' as const),
      }),
    ),
    efa: optional(
      fc.record({
        role: fc.constantFrom(...EFA_ROLES),
        partner: optional(textLine()),
      }),
    ),
    operator: optional(
      fc.record({ name: textLine(), validFrom: optional(day) }),
    ),
    vendor: optional(textLine()),
    product: optional(textLine()),
    version: optional(
      fc.oneof(textLine(), fc.constantFrom('1.1', '1.10', '2024/1', '007')),
    ),
    xoevStandards: list(textLine()),
    dependsOn: list(ref('component')),
    providesApis: list(ref('api')),
    consumesApis: list(ref('api')),
    support: optional(
      fc.record({
        contact: textLine(),
        phone: optional(
          fc.constantFrom('+49 5241 82-1', '05241 822250', '+4952418222'),
        ),
        email: optional(fc.constantFrom('a@b.de', "o'neil+x@b.de")),
        hours: optional(textLine()),
      }),
    ),
    links: list(
      fc.record({
        title: textLine(),
        url: fc.webUrl({ withQueryParameters: true }),
        purpose: fc.constantFrom(...LINK_PURPOSES),
      }),
    ),
    accessibility: optional(
      fc.record({
        result: fc.constantFrom(...ACCESSIBILITY_RESULTS),
        testedOn: optional(day),
        reportUrl: optional(fc.webUrl()),
      }),
    ),
    reviewIntervalMonths: optional(fc.integer({ min: 1, max: 60 })),
    notes: optional(paragraphs),
  })
  .map(fields => entryFieldsSchema.parse(fields));

async function importBack(text: string, fields?: EntryFields) {
  const table = await readCsv(Buffer.from(text), { maxRows: 10 });
  const mapping = guessMapping(table.headers);
  const row = planRow(
    { position: 0, ...table.rows[0] },
    'eintrag',
    fields && { ...someEntry('eintrag'), fields },
    {
      mapping,
      cells: { groupRef: text_ => text_, entryRef: () => undefined },
      known: {},
      access: { mayWrite: () => !fields, mayReadRestricted: () => false },
    },
  );
  return { mapping, row };
}

jest.setTimeout(60_000);

describe('entriesToCsv', () => {
  it('has German headers and words, and nothing restricted', async () => {
    const text = entriesToCsv(
      [
        someEntry('melde', {
          audiences: ['buerger', 'unternehmen'],
          support: { phone: '+49 5241 82-1' },
          restricted: { contract: { number: 'V-1' } },
        }),
      ],
      new Map([['group:default/buergerservice', 'Bürgerservice']]),
    );
    const { headers, rows } = await readCsv(Buffer.from(text), { maxRows: 1 });
    const cells = new Map(
      headers.map((header, index) => [header, rows[0].cells[index]]),
    );
    expect(cells.get('Kurzname')).toBe('melde');
    expect(cells.get('Art')).toBe('Online-Dienst');
    expect(cells.get('Für wen')).toBe('Bürgerinnen und Bürger | Unternehmen');
    expect(cells.get('Fachbereich')).toBe('Bürgerservice');
    expect(cells.get('Telefon')).toBe('+49 5241 82-1');
    expect(cells.get('Zuletzt geändert')).toBe('2026-11-01');
    expect(text).not.toMatch(/V-1|Vertrag/);
  });

  it('names the day that it was at the town hall', async () => {
    const text = entriesToCsv([
      { ...someEntry('spaet'), updatedAt: '2026-06-30T22:30:00.000Z' },
    ]);
    const { headers, rows } = await readCsv(Buffer.from(text), { maxRows: 1 });
    expect(rows[0].cells[headers.indexOf('Zuletzt geändert')]).toBe(
      '2026-07-01',
    );
  });

  it('is found column by column when it is imported', async () => {
    const { mapping } = await importBack(
      entriesToCsv([someEntry('eintrag')]),
      someFields(),
    );
    const publicPaths = Object.keys(entryFieldsSchema.shape).filter(
      key => key !== 'restricted',
    );
    const mapped = Object.keys(mapping.fields).map(path => path.split('.')[0]);
    expect(mapping.matchBy).toBe('name');
    expect([...new Set(mapped)].sort()).toEqual(
      ['name', ...publicPaths].sort(),
    );
  });

  it('changes nothing when it is imported, whatever an entry holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields, async fields => {
        const text = entriesToCsv([{ ...someEntry('eintrag'), fields }]);
        const { row } = await importBack(text, fields);
        expect(row).toMatchObject({ status: 'unchanged', problems: [] });
        const elsewhere = await importBack(text);
        expect(elsewhere.row.problems).toEqual([]);
        expect(diffFields(fields, elsewhere.row.write?.fields ?? {})).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});
