import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  Entity,
  entityEnvelopeSchemaValidator,
  groupEntityV1alpha1Validator,
  KindValidator,
  parseEntityRef,
  stringifyEntityRef,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  ENTRY_TYPES,
  entryEntityRef,
  EntryFields,
  fieldsFromEntity,
  LIFECYCLES,
  ReferenceListId,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import { schoolGroupName } from '@rathaus/rathaus-common';
import { readCsv } from '@rathaus/rathaus-node';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readReferenceList } from '../reference/lib/readReferenceList';
import { referenceProblems } from '../reference/lib/referenceProblems';
import { readSeed, SeedEntry } from './readSeed';

/*
 * The example town in demo/ is data that nobody reviews line by line and that
 * the seed writes without the checks a person's edit goes through.
 */

const DEMO = path.resolve(__dirname, '../../../../demo');

const VALIDATORS: Record<string, KindValidator> = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
};

const toEntity = entityEnvelopeSchemaValidator<Entity>();

async function readEntities(folder: string): Promise<Entity[]> {
  const root = path.join(DEMO, folder);
  const names = await fs.readdir(root, { recursive: true });
  const texts = await Promise.all(
    names
      .filter(name => name.endsWith('.yaml'))
      .map(name => fs.readFile(path.join(root, name), 'utf8')),
  );
  return texts
    .flatMap(text => parseAllDocuments(text))
    .map(document => z.record(z.string(), z.unknown()).parse(document.toJS()))
    .map(toEntity);
}

/** The example offices, as far as they are looked at here. */
async function readOffices() {
  const file = path.join(DEMO, 'scouts', 'aemter.yaml');
  const [document] = parseAllDocuments(await fs.readFile(file, 'utf8'));
  return z
    .array(
      z.looseObject({
        department: z.string(),
        person: z.string().optional(),
        nominee: z.looseObject({ person: z.string() }).optional(),
        deputies: z.array(z.looseObject({ person: z.string() })).default([]),
      }),
    )
    .parse(document.toJS());
}

async function knownKeys(list: ReferenceListId): Promise<Set<string>> {
  const bytes = await fs.readFile(path.join(DEMO, 'reference', `${list}.csv`));
  const table = await readCsv(bytes, { maxRows: 10_000 });
  const { items, rejected } = readReferenceList(list, table);
  expect(rejected).toEqual([]);
  return new Set(items.map(({ key }) => key));
}

/** Refs of the schools, which come from a list. */
async function readSchoolRefs(): Promise<string[]> {
  const bytes = await fs.readFile(path.join(DEMO, 'schulen', 'schulen.csv'));
  const { headers, rows } = await readCsv(bytes, { maxRows: 1000 });
  const column = headers.indexOf('Schulnummer');
  return rows.map(
    ({ cells }) => `group:default/${schoolGroupName(cells[column])}`,
  );
}

function refsOf(fields: EntryFields): string[] {
  return [
    fields.owner,
    fields.assignedScout,
    fields.subjectMatterResponsible,
    fields.technicalResponsible,
    ...fields.dependsOn,
    ...fields.providesApis,
    ...fields.consumesApis,
  ].filter(ref => ref !== undefined);
}

function groupRefsOf(entity: Entity): string[] {
  const { parent, children, memberOf, owner } = z
    .looseObject({
      parent: z.string().optional(),
      children: z.array(z.string()).default([]),
      memberOf: z.array(z.string()).default([]),
      owner: z.string().optional(),
    })
    .parse(entity.spec);
  return [parent, owner, ...children, ...memberOf]
    .filter(ref => ref !== undefined)
    .map(ref =>
      stringifyEntityRef(
        parseEntityRef(ref, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        }),
      ),
    );
}

/** Names along a circle of dependencies, or undefined when there is none. */
function findCycle(dependencies: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();

  function follow(name: string, trail: string[]): string[] | undefined {
    if (trail.includes(name)) {
      return [...trail.slice(trail.indexOf(name)), name];
    }
    if (done.has(name)) {
      return undefined;
    }
    for (const next of dependencies.get(name) ?? []) {
      const cycle = follow(next, [...trail, name]);
      if (cycle) {
        return cycle;
      }
    }
    done.add(name);
    return undefined;
  }

  for (const name of dependencies.keys()) {
    const cycle = follow(name, []);
    if (cycle) {
      return cycle;
    }
  }
  return undefined;
}

describe('the example town', () => {
  let organisation: Entity[];
  let interfaces: Entity[];
  let repository: Entity[];
  let entries: SeedEntry[];

  beforeAll(async () => {
    [organisation, interfaces, repository, entries] = await Promise.all([
      readEntities('organisation'),
      readEntities('interfaces'),
      readEntities('repository'),
      readSeed(path.join(DEMO, 'entries')),
    ]);
  });

  const entities = () => [...organisation, ...interfaces, ...repository];

  it('holds entities that the catalog takes', async () => {
    for (const entity of entities()) {
      expect(await VALIDATORS[entity.kind]?.check(entity)).toBe(true);
    }
  });

  it('keeps entries in repositories that the Servicekatalog takes', () => {
    expect(repository).toHaveLength(3);
    expect(repository.map(fieldsFromEntity)).toEqual(
      repository.map(() => expect.objectContaining({ ok: true })),
    );
  });

  it('gives every name once', () => {
    const refs = [
      ...entities().map(entity => stringifyEntityRef(entity)),
      ...entries.map(({ name }) => entryEntityRef(name)),
    ];
    expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual(
      [],
    );
  });

  it('refers only to what is there', async () => {
    const known = new Set([
      ...(await readSchoolRefs()),
      ...entities().map(entity => stringifyEntityRef(entity)),
      ...entries.map(({ name }) => entryEntityRef(name)),
    ]);
    const references = [
      ...entities().map(entity => ({
        from: entity.metadata.name,
        refs: groupRefsOf(entity),
      })),
      ...entries.map(({ name, fields }) => ({
        from: name,
        refs: refsOf(fields),
      })),
      ...repository.map(entity => {
        const fields = fieldsFromEntity(entity);
        return {
          from: entity.metadata.name,
          refs: fields.ok ? refsOf(fields.value) : [],
        };
      }),
    ];
    expect(
      references.flatMap(({ from, refs }) =>
        refs.filter(ref => !known.has(ref)).map(ref => `${from} → ${ref}`),
      ),
    ).toEqual([]);
  });

  it('has no dependencies in a circle', () => {
    const dependencies = new Map(
      entries.map(({ name, fields }) => [
        entryEntityRef(name),
        fields.dependsOn,
      ]),
    );
    expect(findCycle(dependencies)).toBeUndefined();
  });

  it('depends on nothing that is retired', () => {
    const retired = new Set(
      entries
        .filter(entry => entry.retired)
        .map(({ name }) => entryEntityRef(name)),
    );
    expect(
      entries
        .filter(({ fields }) => fields.dependsOn.some(ref => retired.has(ref)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('has a head and Scouts for every Fachbereich', () => {
    const names = new Set(organisation.map(({ metadata }) => metadata.name));
    const departments = organisation.filter(
      ({ spec }) => spec?.type === 'fachbereich',
    );
    expect(departments).toHaveLength(18);
    expect(
      departments
        .map(({ metadata }) => `${metadata.name}-leitung`)
        .filter(name => !names.has(name)),
    ).toEqual([]);
  });

  it('has Scouts that hold an office of the owning Fachbereich', async () => {
    const offices = await readOffices();
    const held = new Set(
      offices.map(({ department, person }) => `${person} ${department}`),
    );
    expect(
      entries
        .filter(
          ({ fields: { assignedScout, owner } }) =>
            assignedScout && !held.has(`${assignedScout} ${owner}`),
        )
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('has offices of known Fachbereiche, held by people who work there', async () => {
    const groupsOf = new Map(
      organisation.map(entity => [
        stringifyEntityRef(entity),
        entity.kind === 'User' ? groupRefsOf(entity) : [],
      ]),
    );
    const offices = await readOffices();
    expect(
      offices
        .flatMap(({ department, person, nominee, deputies }) =>
          [person, nominee?.person, ...deputies.map(one => one.person)]
            .filter(ref => ref !== undefined)
            .map(ref => ({ ref, department })),
        )
        .filter(
          ({ ref, department }) =>
            !groupsOf.has(department) ||
            !groupsOf.get(ref)?.includes(department),
        ),
    ).toEqual([]);
  });

  it('leaves no Fachbereich with fewer than three entries', () => {
    const owners = entries.map(({ fields }) => fields.owner);
    expect(
      organisation
        .filter(({ spec }) => spec?.type === 'fachbereich')
        .map(department => stringifyEntityRef(department))
        .filter(ref => owners.filter(owner => owner === ref).length < 3),
    ).toEqual([]);
  });

  it('shows every type, lifecycle and responsibility', () => {
    const all = entries.map(({ fields }) => fields);
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(ENTRY_TYPES));
    expect(new Set(all.map(({ lifecycle }) => lifecycle))).toEqual(
      new Set(LIFECYCLES),
    );
    expect(new Set(all.map(({ responsibility }) => responsibility))).toEqual(
      new Set(RESPONSIBILITIES),
    );
  });

  it('uses only LeiKa keys and OZG ids of its reference lists', async () => {
    const known = {
      leika: await knownKeys('leika'),
      ozg: await knownKeys('ozg'),
    };
    expect(
      entries.flatMap(({ name, fields }) =>
        referenceProblems(fields, undefined, known).map(problem => ({
          name,
          ...problem,
        })),
      ),
    ).toEqual([]);
  });

  it('says who to ask about everything that is in use', () => {
    expect(
      entries
        .filter(({ retired, fields }) => !retired && !fields.support?.contact)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
