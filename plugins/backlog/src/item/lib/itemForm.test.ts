import { ItemFields } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { formOf, ItemForm, readCosts, readForm } from './itemForm';

const FULL: ItemFields = {
  title: 'WLAN im Altbau',
  description: 'Siehe **Plan**.',
  schools: [
    { ref: 'group:default/schule-nord', amount: 1234567 },
    { ref: 'group:default/schule-sued' },
  ],
  category: 'wlan',
  costType: 'investment',
  estimate: 4800000,
  ordered: 4650050,
  actual: 1,
  funding: {
    programme: 'digitalpakt',
    state: 'granted',
    rate: 8750,
    applied: 4000000,
    granted: 3900000,
    drawn: 0,
    proven: 10,
    fileNumber: 'DP-12/27',
    grantedOn: '2027-01-02',
    implementationEnd: '2027-12-31',
    drawdownDeadline: '2028-01-31',
    proofDeadline: '2028-03-31',
    earmarkedUntil: '2033-01-01',
  },
  dependsOn: ['i-2'],
  blocked: { because: 'Tiefbau fehlt', since: '2027-01-05' },
  assignee: 'user:default/eva',
  provider: 'Netz GmbH',
  councilDecision: 'DS 12/2027',
  dueDate: '2027-06-30',
  plannedFrom: '2027-Q1',
  plannedTo: '2027-Q2',
  checklist: [{ id: '1', text: 'Begehung', done: true }],
  entries: ['component:default/schul-wlan'],
  attachments: [{ title: 'Plan', url: 'https://plan.example/1' }],
};

const form = (more: Partial<ItemForm>): ItemForm => ({
  ...formOf({ title: 'WLAN' }),
  ...more,
});

const problems = (more: Partial<ItemForm>) => {
  const result = readForm(form(more));
  return result.ok ? [] : result.problems.map(({ path, code }) => [path, code]);
};

describe('the form of an item', () => {
  it('gives back what it was made of', () => {
    expect(readForm(formOf(FULL))).toEqual({ ok: true, value: FULL });
    expect(readForm(formOf({ title: 'x' }))).toEqual({
      ok: true,
      value: { title: 'x' },
    });
  });

  it('keeps every amount to the cent', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(cents, cents, (estimate, granted) => {
        const fields: ItemFields = {
          title: 'x',
          estimate,
          funding: { programme: 'p', state: 'granted', granted },
        };
        expect(readForm(formOf(fields))).toEqual({ ok: true, value: fields });
      }),
    );
  });

  it('says where an amount, a rate or a title is wrong', () => {
    expect(
      problems({
        title: ' ',
        estimate: '1.23',
        schools: [{ ref: 'group:default/schule-nord', amount: 'viel' }],
        funding: { ...formOf(FULL).funding, rate: '110', granted: '-1' },
      }),
    ).toEqual([
      ['funding.rate', 'not_a_number'],
      ['funding.granted', 'not_a_number'],
      ['estimate', 'not_a_number'],
      ['schools.0.amount', 'not_a_number'],
      ['title', 'required'],
    ]);
  });

  it('has no funding without a programme, and is not blocked without a reason', () => {
    const read = readForm(
      form({
        funding: { ...formOf(FULL).funding, programme: '' },
        blockedSince: '2027-01-01',
      }),
    );
    expect(read).toEqual({ ok: true, value: { title: 'WLAN' } });
  });

  it('wants to know since when something is blocked', () => {
    expect(problems({ blockedBecause: 'Tiefbau' })).toEqual([
      ['blocked.since', 'invalid_date'],
    ]);
  });

  it('leaves out empty lines of lists, but not half ones', () => {
    expect(
      problems({
        checklist: [{ id: '1', text: ' ', done: false }],
        attachments: [{ title: '', url: '' }],
      }),
    ).toEqual([]);
    expect(problems({ attachments: [{ title: 'Plan', url: '' }] })).toEqual([
      ['attachments.0.url', 'invalid_url'],
    ]);
  });

  it('reads costs while they are typed, as far as they can be read', () => {
    expect(
      readCosts(
        form({
          estimate: '1.000',
          ordered: 'noch nicht',
          funding: { ...formOf({}).funding, programme: 'p', rate: '50' },
        }),
      ),
    ).toEqual({
      estimate: 100000,
      funding: { programme: 'p', state: 'planned', rate: 5000 },
    });
  });
});
