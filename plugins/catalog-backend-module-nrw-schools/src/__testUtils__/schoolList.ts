/** A school of a made-up list; what is left out has a sensible value. */
export interface ListedSchool {
  number: string;
  name?: string;
  municipality?: string;
  operator?: string;
  /** Schulbetriebsschlüssel and day. */
  operation?: [key: string, day: string];
  homepage?: string;
}

const HEADERS = [
  'Schulnummer',
  'Schulform',
  'Schulbezeichnung_1',
  'Kurzbezeichnung',
  'PLZ',
  'Ort',
  'Strasse',
  'Homepage',
  'Traegernummer',
  'Gemeindeschluessel',
  'Schulbetriebsschluessel',
  'Schulbetriebsdatum',
];

/** The town and the operator of the made-up lists. */
export const TOWN = '05999001';
export const OPERATOR = '19001';

/** A list in the shape of that of the whole state, with fewer columns. */
export function schoolList(...schools: ListedSchool[]): Buffer {
  const rows = schools.map(school => {
    const [key, day] = school.operation ?? ['1', '01.08.1973'];
    return [
      school.number,
      '02',
      school.name ?? `Schule Nr. ${school.number}`,
      `Musterstadt, GG ${school.number}`,
      '99999',
      'Musterstadt',
      'Am Muster 1',
      school.homepage ?? '',
      school.operator ?? OPERATOR,
      school.municipality ?? TOWN,
      key,
      day,
    ];
  });
  return Buffer.from(
    ['sep=;', ...[HEADERS, ...rows].map(cells => `${cells.join(';')};`)].join(
      '\r\n',
    ),
  );
}
