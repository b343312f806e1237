import fc from 'fast-check';
import { EMPTY_STATE } from '../state/listState';
import { relaxations, shorterTexts } from './relaxations';

describe('shorterTexts', () => {
  it('tries the words one by one', () => {
    expect(shorterTexts(' Ausweis  zu beantragen ')).toEqual([
      'Ausweis',
      'beantragen',
    ]);
  });

  it('tries the beginning of a single word', () => {
    expect(shorterTexts('Ausweisse')).toEqual(['Ausweis', 'Auswe']);
    expect(shorterTexts('Kfz')).toEqual([]);
  });

  it('never repeats the search that found nothing', () => {
    fc.assert(
      fc.property(fc.string(), q => {
        expect(shorterTexts(q)).not.toContain(q.trim());
      }),
    );
  });
});

describe('relaxations', () => {
  it('leaves out one filter at a time', () => {
    const state = { ...EMPTY_STATE, q: 'Kfz', type: ['basisdienst'] };
    expect(relaxations(state)).toEqual([
      {
        kind: 'without',
        filter: { kind: 'q', value: 'Kfz' },
        state: { ...EMPTY_STATE, type: ['basisdienst'] },
      },
      {
        kind: 'without',
        filter: { kind: 'facet', facet: 'type', value: 'basisdienst' },
        state: { ...EMPTY_STATE, q: 'Kfz' },
      },
    ]);
  });

  it('has nothing to offer for a list that nothing narrows', () => {
    expect(relaxations(EMPTY_STATE)).toEqual([]);
  });
});
