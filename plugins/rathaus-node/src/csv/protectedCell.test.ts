import fc from 'fast-check';
import { protectCell, unprotectCell } from './protectedCell';

describe('protectCell', () => {
  it.each([
    '=1+1',
    '+49 5241 82-1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '99012001000000',
    '00513',
    '1.1',
    '2.0',
    '10/24',
    '1.2.2026',
    '8:30',
    '12E5',
  ])('protects %j', value => {
    expect(protectCell(value)).toBe(`'${value}`);
    expect(unprotectCell(protectCell(value))).toBe(value);
  });

  it.each([
    '',
    'Meldebescheinigung',
    '10513',
    '0',
    '2026-01-31',
    '1234,56',
    'a=b',
    "d'accord",
    '05241 82-1',
    'Version 1.1',
  ])('leaves %j alone', value => {
    expect(protectCell(value)).toBe(value);
  });

  it('can always be undone, and leaves nothing that begins a formula', () => {
    const awkward = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '0', '1', '.', 'x'),
    });
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string()), value => {
        expect(unprotectCell(protectCell(value))).toBe(value);
        expect(protectCell(value)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
