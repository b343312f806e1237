import { ItemFields, itemDocumentSchema } from '@rathaus/plugin-backlog-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';
import { anItem, BOARD, NORTH } from '../__testUtils__/exampleBoard';
import { ItemSurroundings, toItemDocument } from './itemDocument';

const SURROUNDINGS: ItemSurroundings = {
  board: BOARD,
  departments: new DepartmentTree([
    { ref: BOARD.owner, parent: 'group:default/schule' },
    { ref: 'group:default/schule', type: 'fachbereich' },
  ]),
  programmes: new Map([['digitalpakt', 'DigitalPakt']]),
  schools: new Map([[NORTH, { name: 'Nordschule', number: '100001' }]]),
};

const FULL: Partial<ItemFields> = {
  title: 'WLAN in der Aula',
  description: 'Vier **Zugangspunkte**, siehe [Plan](https://example.org/p).',
  checklist: [
    { id: '1', text: 'Begehung', done: true },
    { id: '2', text: 'Angebote einholen', done: false },
  ],
  schools: [{ ref: NORTH }],
  category: 'wlan',
  funding: {
    programme: 'digitalpakt',
    state: 'granted',
    fileNumber: '48.DP-0001',
  },
  councilDecision: 'DS 41',
  provider: 'Vorlage Elektrotechnik',
};

describe('toItemDocument', () => {
  it('says what an item is, where it stands and what it is looked up by', () => {
    expect(toItemDocument(anItem('12', FULL), SURROUNDINGS)).toEqual({
      title: 'WLAN in der Aula',
      text: 'Vier Zugangspunkte, siehe Plan.\nBegehung\nAngebote einholen',
      location: '/schulprojekte/schulen?massnahme=12',
      keys: ['S-12', '48.DP-0001', 'DS 41'],
      keywords: 'Nordschule 100001\nWLAN\nDigitalPakt\nVorlage Elektrotechnik',
      owner: 'group:default/task-force-schulen',
      department: 'group:default/schule',
      ref: null,
      number: 'S-12',
      board: 'schulen',
      boardTitle: 'Schulprojekte',
      column: 'In Umsetzung',
      columnKind: 'active',
      closed: false,
      schools: ['Nordschule'],
      schoolRefs: [NORTH],
      category: 'WLAN',
      programme: 'DigitalPakt',
      fundingState: 'granted',
    });
  });

  it('has every key of the schema, also of an item with nothing but a title', () => {
    const document = toItemDocument(anItem('1'), SURROUNDINGS);
    expect(Object.keys(document)).toEqual(
      Object.keys(itemDocumentSchema.shape),
    );
    expect(itemDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      text: '',
      keys: ['S-1'],
      keywords: '',
      schools: [],
    });
  });

  it('is closed where the column is an end', () => {
    const item = anItem('1', {}, { column: 'fertig' });
    expect(toItemDocument(item, SURROUNDINGS)).toMatchObject({
      column: 'Fertig',
      closed: true,
    });
  });

  it('names nobody', () => {
    const item = anItem(
      '1',
      { ...FULL, assignee: 'user:default/tom-vorlage' },
      {
        comments: [
          {
            id: 'k',
            text: 'Von @Lena.',
            mentions: ['user:default/lena-muster'],
            by: 'user:default/eva-beispiel',
            at: '2026-11-02T08:00:00.000Z',
          },
        ],
      },
    );
    expect(JSON.stringify(toItemDocument(item, SURROUNDINGS))).not.toMatch(
      /user:|Lena/,
    );
  });

  it('does without what the board or the catalog has no longer', () => {
    const item = anItem(
      '1',
      {
        category: 'fehlt',
        schools: [{ ref: 'group:default/schule-100009' }],
        funding: { programme: 'fehlt', state: 'planned' },
      },
      { column: 'fehlt' },
    );
    expect(toItemDocument(item, SURROUNDINGS)).toMatchObject({
      column: 'fehlt',
      category: null,
      programme: null,
      fundingState: 'planned',
      schools: ['group:default/schule-100009'],
    });
  });
});
