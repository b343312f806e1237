import { gapKey, isKeepable } from './gapTerm';

describe('isKeepable', () => {
  it.each([
    'Drachenflugschein',
    'OZG 10234',
    'Wohnung anmelden in der Stadt',
    'S-12',
    'i-Kfz 4',
    '33330',
  ])('keeps %s', term => {
    expect(isKeepable(term)).toBe(true);
  });

  it.each([
    'erika.muster@example.org',
    '05241 82-2234',
    '+49 (0) 5241/822234',
    '822234',
    '12.3.84',
    '1-2-1984',
    'GT-AB 123',
    'gt ab 1234e',
    'DE02 1203 0000 0000 2020 51',
    '٠١٢٣٤٥',
    'Erika Muster wohnt jetzt in der Hauptstraße',
    'x'.repeat(61),
    'ﷺ'.repeat(20),
    'zwei\u0000',
    'halb\ud800',
    '…',
    '',
  ])('does not keep %j', term => {
    expect(isKeepable(term)).toBe(false);
  });
});

it('takes what differs in case, umlauts and signs for the same', () => {
  expect(gapKey(' Kfz-Zulassung?')).toBe('kfz zulassung');
  expect(gapKey('FUEHRERSCHEIN')).toBe(gapKey('Führerschein'));
});
