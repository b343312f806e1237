import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { schoolList } from '../__testUtils__/schoolList';
import { readSchool } from './school';
import { readSchoolList } from './schoolList';

async function readFixture(name: string) {
  const file = path.resolve(__dirname, '../__fixtures__', name);
  const { rows, problems } = await readSchoolList(await readFile(file));
  expect(problems).toEqual([]);
  return [...rows.values()].map(row =>
    readSchool(row, { '19001': 'Stadt Musterstadt' }),
  );
}

async function readOne(
  school: Partial<Parameters<typeof schoolList>[0]>,
  change = (text: string) => text,
) {
  const list = schoolList({ number: '199001', ...school });
  const { rows } = await readSchoolList(Buffer.from(change(list.toString())));
  return readSchool([...rows.values()][0], {});
}

describe('readSchool', () => {
  it('reads an extract of the list', async () => {
    const [north, south, east] = await readFixture('extract.csv');
    expect(north).toEqual({
      school: {
        number: '199001',
        name: 'Nordschule',
        officialName: 'Nordschule Städt. Gem. Grundschule',
        shortName: 'Musterstadt, GG Nordschule',
        form: { code: '02', name: 'Grundschule' },
        address: {
          street: 'Am Muster 1',
          postcode: '99999',
          town: 'Musterstadt',
        },
        homepage: 'https://nordschule.example',
        operator: { number: '19001', name: 'Stadt Musterstadt' },
        municipality: '05999001',
        openedOn: '1973-08-01',
      },
      problems: [],
    });
    expect(south.school?.homepage).toBe('http://www.suedschule.example');
    expect(east.school).toMatchObject({ closedOn: '2028-07-31' });
    expect(east.school?.openedOn).toBeUndefined();
  });

  it('reads the same of the list of the whole state, and what it has beyond', async () => {
    const extract = await readFixture('extract.csv');
    const statewide = await readFixture('statewide.csv');
    expect(statewide[0].school).toEqual({
      ...extract[0].school,
      phone: '05999 82-1',
      email: '199001@schule.example',
    });
    expect(statewide[2].school).toEqual(extract[2].school);
    expect(statewide[4].school).toEqual({
      ...extract[4].school,
      operator: { number: '19002' },
    });
  });

  it.each([
    ['31.02.2020', '1'],
    ['bald', '2'],
    ['', '2'],
  ])(
    'leaves out %j, which is no day, and names the school',
    async (day, key) => {
      const { school, problems } = await readOne({ operation: [key, day] });
      expect(school).toMatchObject({ number: '199001' });
      expect(school?.openedOn).toBeUndefined();
      expect(school?.closedOn).toBeUndefined();
      expect(problems).toEqual([
        `School 199001 (line 3): "${day}" is no day, it is left out`,
      ]);
    },
  );

  it('says when it does not understand whether a school goes on', async () => {
    const { school, problems } = await readOne({
      operation: ['7', '01.08.1973'],
    });
    expect(school?.openedOn).toBeUndefined();
    expect(problems).toEqual([
      'School 199001 (line 3): "7" is no known Schulbetriebsschlüssel',
    ]);
  });

  it('leaves out an address that is none', async () => {
    const { school, problems } = await readOne({ homepage: 'keine Seite' });
    expect(school?.homepage).toBeUndefined();
    expect(problems).toEqual([
      'School 199001 (line 3): "http://keine Seite" is no web address, it is left out',
    ]);
  });

  it('gives back what a spreadsheet took: zeros in front', async () => {
    const { school } = await readOne({ municipality: '5999001' }, text =>
      text.replace(';02;', ';2;'),
    );
    expect(school).toMatchObject({
      municipality: '05999001',
      form: { code: '02', name: 'Grundschule' },
    });
  });

  it('names a school that has no name', async () => {
    const { school } = await readOne({ name: ',' });
    expect(school?.name).toBe('Musterstadt, GG 199001');
  });

  it('names an unknown form by its key', async () => {
    const { school } = await readOne({}, text => text.replace(';02;', ';99;'));
    expect(school?.form).toEqual({ code: '99', name: 'Schulform 99' });
  });

  it.each([
    [
      'a row with too many values',
      (text: string) => text.replace('Am Muster 1', 'Am; Muster; 1; 2'),
      /more values than columns/,
    ],
    [
      'a row without operator',
      (text: string) => text.replace(';19001;', ';;'),
      /wrong operator\.number/,
    ],
  ])('makes no school of %s', async (_, change, message) => {
    const { school, problems } = await readOne({}, change);
    expect(school).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});

describe('readSchoolList', () => {
  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    [
      'quotation marks around sep=',
      (text: string) => Buffer.from(text.replace('sep=;', '"sep=;"')),
    ],
  ])('reads a list with %s', async (_, encode) => {
    const file = path.resolve(__dirname, '../__fixtures__/statewide.csv');
    const { rows } = await readSchoolList(encode(await readFile(file, 'utf8')));
    expect([...rows.keys()]).toEqual([1, 2, 3, 4, 5, 6].map(n => `19900${n}`));
    expect(rows.get('199002')?.cell('shortName')).toBe(
      'Musterstadt, GG Südschule',
    );
  });

  it('says which rows are of no school, or of one that it has already', async () => {
    const { rows, problems } = await readSchoolList(
      schoolList(
        { number: '199001', name: 'Erste' },
        { number: '1990' },
        { number: '199001', name: 'Zweite' },
      ),
    );
    expect([...rows.values()].map(row => row.cell('name1'))).toEqual(['Erste']);
    expect(problems).toEqual([
      'Line 4: "1990" is no Schulnummer',
      'Line 5: school 199001 is there already',
    ]);
  });
});
