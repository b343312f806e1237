import fc from 'fast-check';
import { FUNDING_STATES } from '@rathaus/plugin-backlog-common';
import {
  exampleBoard,
  exampleCard,
  NORD,
  SUED,
} from '../../__testUtils__/exampleBoard';
import {
  applyFilter,
  countConditions,
  DUE_WITHIN,
  Filter,
  isFiltering,
  NO_FILTER,
  NONE,
  readFilter,
  writeFilter,
} from './filter';

const word = fc.stringMatching(/^[a-z0-9:/-]{1,20}$/);
const words = fc.uniqueArray(word, { maxLength: 4 });

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    text: fc.string({ maxLength: 50 }),
    school: words,
    category: words,
    programme: words,
    funding: fc.subarray([...FUNDING_STATES, NONE]),
    column: words,
    assignee: words,
    blocked: fc.boolean(),
    dueWithin: fc.constantFrom(...DUE_WITHIN),
  },
  {
    requiredKeys: [
      'text',
      'school',
      'category',
      'programme',
      'funding',
      'column',
      'assignee',
      'blocked',
    ],
  },
);

describe('the filter in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(filters, filter => {
        const address = writeFilter(new URLSearchParams(), filter).toString();
        expect(readFilter(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  it('leaves the rest of the address alone', () => {
    const params = new URLSearchParams('ansicht=liste&q=alt&massnahme=i-1');
    expect(writeFilter(params, { ...NO_FILTER, text: 'neu' }).toString()).toBe(
      'ansicht=liste&massnahme=i-1&q=neu',
    );
  });

  it('leaves out what cannot be meant', () => {
    expect(
      readFilter(new URLSearchParams('stand=reich&faellig=3&blockiert=ja')),
    ).toEqual(NO_FILTER);
  });
});

describe('a filter', () => {
  const context = {
    board: exampleBoard,
    today: '2027-02-01',
    nameOf: (ref: string) =>
      ({ [NORD]: 'Nordschule', [SUED]: 'Südschule' }[ref] ?? ref),
  };
  const wlan = exampleCard({
    id: 'wlan',
    number: 'S-12',
    title: 'WLAN im Altbau',
    schools: [{ ref: NORD }, { ref: SUED }],
    category: 'wlan',
    dueDate: '2027-02-10',
    funding: { programme: 'digitalpakt', state: 'granted' },
  });
  const fibre = exampleCard({
    id: 'glasfaser',
    number: 'S-13',
    title: 'Glasfaser',
    schools: [{ ref: SUED }],
    column: 'umsetzung',
    assignee: 'user:default/eva',
    blocked: { because: 'Tiefbau', since: '2027-01-01' },
    dueDate: '2027-01-20',
  });
  const old = exampleCard({
    id: 'alt',
    title: 'Tafeln',
    column: 'fertig',
    dueDate: '2026-01-01',
  });
  const found = (filter: Partial<Filter>) =>
    applyFilter([wlan, fibre, old], { ...NO_FILTER, ...filter }, context).map(
      ({ id }) => id,
    );

  it.each<[Partial<Filter>, string[]]>([
    [{}, ['wlan', 'glasfaser', 'alt']],
    [{ text: 'sudschule' }, ['wlan', 'glasfaser']],
    [{ text: 'suedschule' }, ['wlan', 'glasfaser']],
    [{ text: 'WLAN nord' }, ['wlan']],
    [{ text: 's-13' }, ['glasfaser']],
    [{ school: [NORD] }, ['wlan']],
    [{ school: [NONE] }, ['alt']],
    [{ category: ['wlan', NONE] }, ['wlan', 'glasfaser', 'alt']],
    [{ programme: ['digitalpakt'] }, ['wlan']],
    [{ funding: ['granted'] }, ['wlan']],
    [{ column: ['umsetzung', 'fertig'] }, ['glasfaser', 'alt']],
    [{ assignee: ['user:default/eva'] }, ['glasfaser']],
    [{ assignee: [NONE], school: [SUED] }, ['wlan']],
    [{ blocked: true }, ['glasfaser']],
    [{ dueWithin: 14 }, ['wlan', 'glasfaser']],
    [{ dueWithin: 0 }, ['glasfaser']],
  ])('%j leaves %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('never shows what was not there, and all of it without conditions', () => {
    const cards = [wlan, fibre, old];
    fc.assert(
      fc.property(filters, filter => {
        const left = applyFilter(cards, filter, context);
        expect(cards.filter(card => left.includes(card))).toEqual(left);
        expect(isFiltering(filter) || left.length === 3).toBe(true);
      }),
    );
    expect(countConditions(NO_FILTER)).toBe(0);
  });
});
