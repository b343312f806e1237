import { boundariesOf } from './boundaries';

const dictionary = new Set(
  `personal ausweis wohn berechtigung schein schwer behinderte kraft fahrzeug zulassung gewerbe zentral register geburt
  urkunde park bewohner meldung amt rat schule`.split(/\s+/),
);
const partsOf = (word: string) => {
  const starts = [0, ...boundariesOf(word, text => dictionary.has(text))];
  return starts.map((start, index) => word.slice(start, starts[index + 1]));
};

describe('boundariesOf', () => {
  it.each([
    ['personalausweis', ['personal', 'ausweis']],
    ['wohnberechtigungsschein', ['wohn', 'berechtigungs', 'schein']],
    ['schwerbehindertenausweis', ['schwer', 'behinderten', 'ausweis']],
    ['gewerbezentralregister', ['gewerbe', 'zentral', 'register']],
    ['geburtsurkunde', ['geburts', 'urkunde']],
    ['bewohnerparkausweis', ['bewohner', 'park', 'ausweis']],
    ['ummeldung', ['um', 'meldung']],
  ])('takes %s apart', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  it('finds a long word at the end behind something unknown', () => {
    expect(partsOf('gewebespendeausweis')).toEqual(['gewebespende', 'ausweis']);
  });

  it.each(['gesamtschule', 'beratung', 'ausweis', 'rat', ''])(
    'sees no short word by chance in %s',
    word => {
      expect(
        partsOf(word).filter(part => part === 'amt' || part === 'rat'),
      ).toEqual(word === 'rat' ? ['rat'] : []);
    },
  );
});
