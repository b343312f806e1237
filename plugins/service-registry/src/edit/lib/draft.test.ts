import fc from 'fast-check';
import {
  draftKey,
  hasRestrictedChanges,
  parseDraft,
  restoreDraft,
  serialiseDraft,
} from './draft';
import { newEntryValues } from './formValues';

const base = {
  ...newEntryValues('group:default/buergerservice'),
  title: 'Meldebescheinigung',
};
const values = {
  ...base,
  title: 'Melderegisterauskunft',
  aliases: ['Auskunft'],
  'restricted.contract.number': 'V-4711',
};
const savedAt = '2026-11-03T08:00:00.000Z';

describe('drafts', () => {
  it('bring back the open part of an edit', () => {
    const draft = parseDraft(
      serialiseDraft({ savedAt, revision: 3, base, values }),
    );
    expect(draft).toMatchObject({ savedAt, revision: 3 });
    expect(draft && restoreDraft(draft, base)).toEqual({
      base,
      values: { ...values, 'restricted.contract.number': '' },
      revision: 3,
    });
  });

  it('hold nothing restricted', () => {
    const stored = serialiseDraft({ savedAt, revision: 3, base, values });
    expect(stored).not.toContain('V-4711');
  });

  it('take restricted fields from the entry as it is now', () => {
    const draft = parseDraft(
      serialiseDraft({ savedAt, revision: 3, base, values }),
    );
    const now = { ...base, 'restricted.contract.number': 'V-0815' };
    expect(draft && restoreDraft(draft, now)).toMatchObject({
      base: { 'restricted.contract.number': 'V-0815' },
      values: { 'restricted.contract.number': 'V-0815' },
    });
  });

  it('are none when the storage holds something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), stored => {
        expect(parseDraft(stored)).toBeUndefined();
      }),
    );
    expect(parseDraft(null)).toBeUndefined();
  });

  it('belong to one person and one entry', () => {
    const keys = [
      draftKey('user:default/eva', undefined),
      draftKey('user:default/eva', 'neu'),
      draftKey('user:default/max', 'neu'),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('tell when something would be lost', () => {
    expect(hasRestrictedChanges(['title'])).toBe(false);
    expect(hasRestrictedChanges(['restricted.contract.number'])).toBe(true);
  });
});
