import fs from 'node:fs/promises';
import path from 'node:path';

const FIRST = [
  'Personal',
  'Wohn',
  'Bau',
  'Gewerbe',
  'Hunde',
  'Schul',
  'Kita',
  'Straßen',
  'Müll',
  'Friedhofs',
  'Park',
  'Fischerei',
  'Jagd',
  'Führer',
  'Ehe',
  'Geburts',
];
const SECOND = [
  'ausweis',
  'bescheinigung',
  'genehmigung',
  'anmeldung',
  'auskunft',
  'erlaubnis',
  'antrag',
  'beratung',
  'gebühr',
  'verfahren',
  'zulassung',
  'prüfung',
];
const OWNERS = [
  'buergerservice',
  'ordnung',
  'soziales',
  'jugend-und-bildung',
  'schule-und-sport',
  'bauordnung',
  'stadtplanung',
  'gruenflaechen',
  'hochbau',
  'tiefbau',
  'finanzen',
  'personal-und-organisation',
  'kultur',
  'umweltschutz',
  'recht',
  'stadtreinigung',
];

/** Values by which the made-up entries can be filtered. */
export const FACET_VALUES = {
  type: [
    'fachverfahren',
    'online-dienst',
    'basisdienst',
    'arbeitsplatz-dienst',
    'schul-it',
  ],
  owner: OWNERS.map(name => `group:default/${name}`),
  audience: ['buerger', 'unternehmen', 'verwaltung', 'schulen'],
  lifecycle: ['geplant', 'einfuehrung', 'produktiv', 'abloesung'],
  responsibility: ['stadt', 'kreis', 'land', 'bund', 'dritte'],
};

/** Words that some of the made-up entries hold. */
export const SEARCH_WORDS = [
  'ausweis',
  'führer',
  'fuehrerschein',
  'bau antrag',
  'müll',
  'park',
  'genehm',
  '77',
];

/** Numbers from 0 to below 1 that are the same in every run (Park and Miller). */
export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Picks one of the values. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)];
}

/** A department that a certain number of the made-up entries belongs to. */
export interface BigDepartment {
  owner: string;
  entries: number;
}

function madeUpEntry(number: number, random: () => number) {
  const word = () => `${pick(random, FIRST)}${pick(random, SECOND)}`;
  const audience = () => pick(random, FACET_VALUES.audience);
  return {
    fields: {
      title: `${word()} ${word()} ${number}`,
      type: pick(random, FACET_VALUES.type),
      owner: pick(random, FACET_VALUES.owner),
      summary: `${word()} und ${word()}, online oder im Rathaus zu erledigen.`,
      description: `${word()} gehört dazu. `.repeat(20).trim(),
      aliases: [...new Set([word(), word()])],
      lifecycle: pick(random, FACET_VALUES.lifecycle),
      responsibility: pick(random, FACET_VALUES.responsibility),
      audiences: [...new Set([audience(), audience()])],
      support: { phone: '05241 82-0', email: 'hilfe@guetersloh.example' },
      links: [
        {
          title: 'Öffnen',
          url: `https://dienst-${number}.guetersloh.example`,
          purpose: 'oeffnen',
        },
      ],
    },
  };
}

/**
 * Writes a file of made-up entries that a registry can be filled with at its
 * first start. JSON, which is YAML as well.
 *
 * @param department - gets exactly so many of the entries; the others belong to
 *   other departments
 */
export async function writeManyEntries(
  folder: string,
  count: number,
  department?: BigDepartment,
): Promise<string> {
  const random = pseudoRandom(2017);
  const entries = Array.from({ length: count }, (_, number) =>
    madeUpEntry(number, random),
  );
  for (const { fields } of entries.slice(0, department?.entries ?? 0)) {
    fields.owner = department?.owner ?? fields.owner;
  }
  const file = path.join(folder, 'entries.yaml');
  await fs.writeFile(file, JSON.stringify(entries));
  return file;
}
