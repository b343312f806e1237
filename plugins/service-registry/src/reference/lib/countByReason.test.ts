import fc from 'fast-check';
import { RejectedReferenceRow } from '@rathaus/plugin-service-registry-common';
import { countByReason } from './countByReason';

const row = fc.record<RejectedReferenceRow>({
  line: fc.nat(),
  key: fc.string(),
  name: fc.string(),
  code: fc.constantFrom('invalid_key', 'missing_name', 'duplicate_key'),
});

describe('countByReason', () => {
  it('loses no row, and puts the most frequent reason first', () => {
    fc.assert(
      fc.property(fc.array(row), rows => {
        const counts = countByReason(rows).map(({ count }) => count);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(rows.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });
});
