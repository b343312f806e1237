import { diffFields } from '@rathaus/rathaus-common';
import fc from 'fast-check';
import { applyChanges } from './applyChanges';

const content = fc.record(
  {
    title: fc.string({ minLength: 1 }),
    aliases: fc.array(fc.string({ minLength: 1 })),
    support: fc.record(
      {
        phone: fc.string({ minLength: 1 }),
        contact: fc.string({ minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    maturity: fc.record({ level: fc.nat(7) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('applyChanges', () => {
  it('makes one content of another by all that differs', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const made = applyChanges(before, diffFields(before, after));
        expect(diffFields(made, after)).toEqual([]);
      }),
    );
  });

  it('takes over what is chosen, keeps what others changed, and drops empty groups', () => {
    const now = {
      title: 'Melderegister',
      vendor: 'seither eingetragen',
      support: { phone: '1' },
    };
    expect(
      applyChanges(now, [
        { path: 'support.phone' },
        { path: 'maturity.level', after: 3 },
      ]),
    ).toEqual({
      title: 'Melderegister',
      vendor: 'seither eingetragen',
      maturity: { level: 3 },
    });
  });
});
