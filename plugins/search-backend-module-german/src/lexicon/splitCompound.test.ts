import fc from 'fast-check';
import { stem } from '../text/stem';
import {
  splitBeforeHead,
  splitCompound,
  stemsOfPossibleParts,
} from './splitCompound';

const known = (words: string) =>
  new Map(words.split(' ').map(word => [stem(word), 10]));

describe('splitCompound', () => {
  it.each([
    ['geburtsbescheinigung', ['geburt', 'bescheinigung']],
    ['parkausweis', ['park', 'ausweis']],
    ['bewohnerparkausweis', ['bewohner', 'park', 'ausweis']],
    ['ausweis', undefined],
    ['geburtshaus', undefined],
    ['', undefined],
  ])('takes %s apart', (word, parts) => {
    expect(
      splitCompound(word, known('geburt bescheinigung bewohner park ausweis')),
    ).toEqual(parts);
  });

  it('prefers few frequent parts', () => {
    const frequencies = new Map([
      [stem('wohnungs'), 1],
      [stem('wohnung'), 90],
      [stem('woh'), 1],
      [stem('nung'), 1],
      [stem('amt'), 40],
    ]);
    expect(splitCompound('wohnungsamt', frequencies)).toEqual([
      'wohnung',
      'amt',
    ]);
  });

  it('asks only about what was to be looked up', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'e', 'n', 's', 't'),
          maxLength: 14,
        }),
        word => {
          const stems = stemsOfPossibleParts(word);
          const asked: string[] = [];
          const frequencies = new Map<string, number>();
          frequencies.get = text => {
            asked.push(text);
            return 1;
          };
          splitCompound(word, frequencies);
          expect(asked.filter(text => !stems.has(text))).toEqual([]);
        },
      ),
    );
  });
});

describe('splitBeforeHead', () => {
  it.each([
    ['gastwirtschaft', ['gast', 'wirtschaft']],
    ['bewohnerparkausweis', ['bewohner', 'parkausweis']],
    ['parkausweise', ['park', 'ausweise']],
    ['ausweis', undefined],
    ['hausamt', undefined],
    ['', undefined],
  ])('takes %s apart', (word, parts) => {
    const frequencies = known('wirtschaft ausweis parkausweis amt');
    expect(splitBeforeHead(word, frequencies)).toEqual(parts);
  });
});
