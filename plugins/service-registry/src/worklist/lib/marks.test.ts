import fc from 'fast-check';
import {
  confirmations,
  countMarks,
  Mark,
  markOf,
  withoutReason,
} from './marks';

const ITEMS = [
  { name: 'ausweis', revision: 3 },
  { name: 'reisepass', revision: 1 },
  { name: 'wohngeld', revision: 7 },
];

const anyMark = fc.oneof(
  fc.constant<Mark>({ as: 'confirm' }),
  fc.constant<Mark>({ as: 'leave' }),
  fc.string().map<Mark>(reason => ({ as: 'doubtful', reason })),
);
const anyMarks = fc.dictionary(
  fc.constantFrom(...ITEMS.map(({ name }) => name)),
  anyMark,
);

describe('marks on the worklist', () => {
  it('confirms all but the exceptions, each at the revision that was shown', () => {
    expect(
      confirmations(
        ITEMS,
        {
          reisepass: { as: 'leave' },
          wohngeld: { as: 'doubtful', reason: ' Telefon falsch ' },
        },
        'confirm',
      ),
    ).toEqual([
      { name: 'ausweis', revision: 3 },
      { name: 'wohngeld', revision: 7, doubt: 'Telefon falsch' },
    ]);
  });

  it('does nothing by itself where nothing is chosen beforehand', () => {
    expect(confirmations(ITEMS, {}, 'leave')).toEqual([]);
  });

  it('names those that still need a reason', () => {
    expect(
      withoutReason(
        ITEMS,
        { ausweis: { as: 'doubtful', reason: '  ' } },
        'confirm',
      ),
    ).toEqual(['ausweis']);
  });

  it('sends exactly what it counts', () => {
    fc.assert(
      fc.property(
        anyMarks,
        fc.constantFrom('confirm' as const, 'leave' as const),
        (marks, usual) => {
          const sent = confirmations(ITEMS, marks, usual);
          const { confirm, doubtful } = countMarks(ITEMS, marks, usual);
          expect(sent).toHaveLength(confirm + doubtful);
          expect(sent.filter(entry => 'doubt' in entry)).toHaveLength(doubtful);
          for (const { name } of sent) {
            expect(markOf(marks, name, usual).as).not.toBe('leave');
          }
        },
      ),
    );
  });
});
