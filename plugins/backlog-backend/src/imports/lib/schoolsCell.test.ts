import { readSchools } from './schoolsCell';

const SCHOOLS: Record<string, string> = {
  Nordschule: 'nord',
  'Gütersloh, KG West': 'west',
  'Süd: Gymnasium': 'sued',
  '100001': 'nord',
  '100002': 'west',
};

function read(text: string) {
  const result = readSchools(text, name => SCHOOLS[name], [
    { ref: 'nord', amount: 5 },
  ]);
  return result.ok ? result.value : [result.code, result.params?.value];
}

const nord = { ref: 'nord', amount: 5 };
const west = { ref: 'west' };
const sued = { ref: 'sued' };

describe('readSchools', () => {
  it.each([
    ['Nordschule', [nord]],
    ['Gütersloh, KG West', [west]],
    ['Nordschule, Gütersloh, KG West,Süd: Gymnasium', [nord, west, sued]],
    ['100001,100002', [nord, west]],
    ['Nordschule; Gütersloh, KG West', [nord, west]],
    ['Nordschule | Süd: Gymnasium', [nord, sued]],
    ['Nordschule\nGütersloh, KG West', [nord, west]],
    [
      'Nordschule: 48.000,00, Gütersloh, KG West (1.234,5 €)',
      [
        { ref: 'nord', amount: 4_800_000 },
        { ref: 'west', amount: 123_450 },
      ],
    ],
    ['Süd: Gymnasium: 12 EUR', [{ ref: 'sued', amount: 1_200 }]],
    ['Nordschule,', [nord]],
    ['Ostschule', ['unknown_ref', 'Ostschule']],
    ['Nordschule, Ostschule: 5', ['unknown_ref', 'Ostschule: 5']],
    ['Nordschule; 100001 Ostschule', ['unknown_ref', '100001 Ostschule']],
    ['Nordschule: viel', ['unknown_ref', 'Nordschule: viel']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
