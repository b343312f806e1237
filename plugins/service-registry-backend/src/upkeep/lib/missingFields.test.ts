import { someFields } from '../../__testUtils__/entries';
import { missingFields } from './missingFields';

const IMPORTANT = [
  'summary',
  'audiences',
  'support.contact',
  'restricted.contract.number',
];

describe('missingFields', () => {
  it('names what is empty in the order of importance', () => {
    expect(missingFields(someFields(), IMPORTANT)).toEqual(IMPORTANT);
    expect(
      missingFields(
        someFields({
          audiences: ['buerger'],
          support: { phone: '05241 820' },
          restricted: { contract: { number: '4711' } },
        }),
        IMPORTANT,
      ),
    ).toEqual(['summary', 'support.contact']);
  });

  it('takes zero and false for filled in', () => {
    expect(
      missingFields(someFields({ maturity: { level: 0, model: '1.1' } }), [
        'maturity.level',
      ]),
    ).toEqual([]);
  });

  it('is not misled by names that every object has', () => {
    expect(missingFields(someFields(), ['constructor.name'])).toEqual([
      'constructor.name',
    ]);
  });
});
