import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Departments that belong to the journeys about Digital Scouts, with people of
 * their own: one of them leaves the town hall, which the example people of the
 * demo must not do.
 */
const DEPARTMENTS = ['probeamt', 'tastenamt'] as const;
export type ProbeDepartment = (typeof DEPARTMENTS)[number];

/** Who works in a department of the journeys, by what they do there. */
const PEOPLE = {
  candidate: { name: 'lea', title: 'Lea', role: 'scout' },
  head: { name: 'leo', title: 'Leo', role: 'head' },
  colleague: { name: 'kim', title: 'Kim', role: 'staff' },
} as const;
export type ProbePerson = keyof typeof PEOPLE;

const TITLES: Record<ProbeDepartment, string> = {
  probeamt: 'Probeamt',
  tastenamt: 'Tastenamt',
};

/** The name on the screen, e.g. "Lea Probeamt". */
export function nameOf(department: ProbeDepartment, person: ProbePerson) {
  return `${PEOPLE[person].title} ${TITLES[department]}`;
}

/** The full ref, e.g. `user:default/lea-probeamt`. */
export function refOf(department: ProbeDepartment, person: ProbePerson) {
  return `user:default/${PEOPLE[person].name}-${department}`;
}

function group(name: string, type: string, title: string, parent: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type, profile: { displayName: title }, parent, children: [] },
  };
}

function user(department: ProbeDepartment, person: ProbePerson) {
  const { name, role } = PEOPLE[person];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: `${name}-${department}`,
      annotations: {
        'rathaus.portal/demo-sign-in': role,
        'rathaus.portal/demo-may-do': 'Gehört zu den Tests.',
      },
    },
    spec: {
      profile: {
        displayName: nameOf(department, person),
        email: `${name}.${department}@guetersloh.example`,
      },
      memberOf: [
        department,
        ...(person === 'head' ? [`${department}-leitung`] : []),
      ],
    },
  };
}

function fileOf(folder: string, department: ProbeDepartment) {
  return path.join(folder, `${department}.yaml`);
}

/** Writes a department without those who have left. YAML takes JSON. */
export async function writeDepartment(
  folder: string,
  department: ProbeDepartment,
  gone: ProbePerson[] = [],
) {
  const title = `Fachbereich ${TITLES[department]}`;
  const there = (['candidate', 'head', 'colleague'] as const).filter(
    person => !gone.includes(person),
  );
  const entities = [
    group(department, 'fachbereich', title, 'gb-steuerung-digitales'),
    group(
      `${department}-leitung`,
      'leitung',
      `Leitung ${TITLES[department]}`,
      department,
    ),
    ...there.map(person => user(department, person)),
  ];
  await fs.writeFile(
    fileOf(folder, department),
    entities.map(entity => JSON.stringify(entity)).join('\n---\n'),
  );
}

/** How many entries each department has, all of them due to be confirmed. */
export const DUE_ENTRIES = 12;

/** The title of one of the entries, from 1 to {@link DUE_ENTRIES}. */
export function entryTitle(department: ProbeDepartment, number: number) {
  return `Dienst ${number} des ${TITLES[department]}s`;
}

function entriesOf(department: ProbeDepartment) {
  return Array.from({ length: DUE_ENTRIES }, (_, index) => ({
    confirmedDaysAgo: 40,
    fields: {
      title: entryTitle(department, index + 1),
      type: 'basisdienst',
      owner: `group:default/${department}`,
      summary: 'Für die Tests.',
      support: { phone: '05241 82-0' },
      reviewIntervalMonths: 1,
    },
  }));
}

/** The file of a template that cannot be read, as the administration sees it. */
export const BROKEN_TEMPLATE = 'kaputt/template.yaml';

/**
 * Writes a template that cannot be read, listed as the portal's own are.
 *
 * @returns path of the list
 */
async function writeBrokenTemplate(folder: string): Promise<string> {
  const [name] = BROKEN_TEMPLATE.split('/');
  const location = (title: string, more: object) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: {
      name: title,
      annotations: { 'rathaus.portal/templates': name },
    },
    ...more,
  });
  await fs.mkdir(path.join(folder, name));
  await fs.writeFile(path.join(folder, BROKEN_TEMPLATE), 'kind: [Template');
  const list = path.join(folder, 'vorlagen.yaml');
  await fs.writeFile(
    list,
    [
      location('weitere-vorlagen', { spec: {} }),
      location('vorlage-kaputt', {
        spec: { target: `./${BROKEN_TEMPLATE}` },
      }),
    ]
      .map(entity => JSON.stringify(entity))
      .join('\n---\n'),
  );
  return list;
}

/**
 * Writes all departments and the configuration that makes the portal read them.
 *
 * @param folder - where the files go
 * @param home - the repository
 * @returns path of a configuration to use in the place of the demo's
 */
export async function prepareProbeOffices(
  folder: string,
  home: string,
): Promise<string> {
  const entries = path.join(folder, 'entries');
  await fs.cp(path.join(home, 'demo/entries'), entries, { recursive: true });
  await fs.writeFile(
    path.join(entries, 'probe.yaml'),
    JSON.stringify(DEPARTMENTS.flatMap(entriesOf)),
  );
  await Promise.all(
    DEPARTMENTS.map(department => writeDepartment(folder, department)),
  );

  const demoConfig = await fs.readFile(
    path.join(home, 'app-config.demo.yaml'),
    'utf8',
  );
  const templates = await writeBrokenTemplate(folder);
  const location = [
    '    - type: file',
    `      target: ${folder}/*amt.yaml`,
    '      rules:',
    '        - allow: [Group, User]',
    '    - type: file',
    `      target: ${templates}`,
    '      rules:',
    '        - allow: [Location, Template]',
  ].join('\n');
  // Long enough that the catalog knows everybody at the second look.
  const radar =
    '  scouts:\n    leaverRadar:\n      frequency: { seconds: 12 }\n';
  const file = path.join(folder, 'app-config.e2e.yaml');
  await fs.writeFile(
    file,
    demoConfig
      .replace('catalog:\n  locations:\n', `$&${location}\n`)
      .replace('  scouts:\n', radar)
      .replace(/\S+\/demo\/entries/, entries),
  );
  return file;
}
