import fc from 'fast-check';
import { STEP_OUTCOMES, stepResultLine, stepResultOf } from './stepResult';

const LEVEL = '\u001b[32minfo\u001b[39m: ';

describe('the line of a result', () => {
  it('is read as it was written, whatever a title is made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          outcome: fc.constantFrom(...STEP_OUTCOMES),
          title: fc.string({ unit: 'binary' }),
          href: fc.webPath(),
          next: fc.string(),
        }),
        result => {
          const line = stepResultLine(result);
          expect(stepResultOf(line)).toEqual(result);
          expect(stepResultOf(LEVEL + line)).toEqual(result);
        },
      ),
    );
  });

  it.each([
    'Ergebnis: {"outcome":"done"}',
    'Ergebnis: {kein JSON}',
    'Eintrag Ergebnis: {"outcome":"done","title":"x","href":"/x","next":"y"}',
    'info: Beginning step Eintrag anlegen',
  ])('is no other: %s', line => {
    expect(stepResultOf(line)).toBeUndefined();
  });
});
