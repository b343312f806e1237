import { EntryFieldsInput } from '@rathaus/plugin-service-registry-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { someFields } from '../__testUtils__/entries';
import {
  CDO,
  createTestImports,
  fileOf,
  SCOUT,
} from '../__testUtils__/imports';
import { FOREIGN, OWN } from '../__testUtils__/people';
import { EntryStore } from '../entries/EntryStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const CONSTANTS = {
  type: { constant: 'Online-Dienst' },
  owner: { constant: 'Fachbereich Bürgerservice' },
};

const OZG = [
  'ozg_id;ozg_leistung;lage',
  '10513;Abbruchgenehmigung;Bauen',
  '10110;Abfallentsorgung;Umzug',
  '10011;Adoption;Familie',
].join('\r\n');

async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: { name: string; fields?: FieldProblem[]; message: string }) =>
      reason,
  );
  const [field] = error?.fields ?? [];
  return field ? `${error?.name} ${field.path}: ${field.code}` : error?.name;
}

async function write(
  entries: EntryStore,
  name: string,
  fields: Partial<EntryFieldsInput>,
) {
  const present = await entries.get(name);
  const [entry] = await entries.writeAll(
    [
      {
        name,
        expectedRevision: present?.revision ?? null,
        fields: { ...(present?.fields ?? someFields()), ...someFields(fields) },
        retired: false,
        action: 'update',
      },
    ],
    { actor: 'user:default/editor', at: '2026-11-20T08:00:00.000Z' },
  );
  return entry;
}

describe.each(databases.eachSupportedId())('imports of entries, %s', id => {
  const setUp = async (
    options: Parameters<typeof createTestImports>[1] = {},
    knex?: Knex,
  ) => createTestImports(knex ?? (await databases.initMigrated(id)), options);

  it('reads a file and guesses the mapping', async () => {
    const { service } = await setUp();
    const job = await service.upload(fileOf('ozg.csv', OZG), CDO);
    expect(job).toMatchObject({
      fileName: 'ozg.csv',
      state: 'uploaded',
      createdBy: 'user:default/cdo',
      format: { encoding: 'utf-8', delimiter: ';' },
      rowCount: 3,
      progress: { done: 0, total: 3 },
      mapping: {
        matchBy: 'title',
        fields: { ozgId: { column: 0 }, title: { column: 1 } },
      },
      allowedActions: ['check'],
    });
    expect(job.columns[1]).toEqual({
      index: 1,
      header: 'ozg_leistung',
      samples: ['Abbruchgenehmigung', 'Abfallentsorgung', 'Adoption'],
    });
    expect(await service.get(job.id, CDO)).toEqual(job);
  });

  it('makes entries; the second time there is nothing to do', async () => {
    const { service, entries, checked, outcomes } = await setUp();
    const job = await checked(OZG, CONSTANTS);
    expect(job).toMatchObject({
      state: 'checked',
      progress: { done: 3, total: 3 },
      counts: { new: 3, changed: 0, unchanged: 0, faulty: 0 },
      allowedActions: ['check', 'apply'],
    });
    expect(await outcomes(job.id)).toEqual(['2 new', '3 new', '4 new']);
    expect(await entries.lastSequence()).toBe(0);

    const { job: applied, written } = await service.apply(
      job.id,
      { skipFaulty: false },
      CDO,
    );
    expect(applied).toMatchObject({
      state: 'applied',
      appliedAt: expect.any(String),
      allowedActions: ['revert'],
    });
    expect(written).toEqual([
      'abbruchgenehmigung',
      'abfallentsorgung',
      'adoption',
    ]);
    expect(await entries.get('adoption')).toMatchObject({
      revision: 1,
      updatedBy: 'user:default/cdo',
      fields: someFields({ title: 'Adoption', ozgId: '10011' }),
    });
    const { revisions } = await entries.listRevisions('adoption', { limit: 5 });
    expect(revisions).toMatchObject([
      { action: 'import', note: 'Import „liste.csv“' },
    ]);

    const again = await checked(`\ufeffsep=;\r\n${OZG}\r\n;;\r\n`, CONSTANTS);
    expect(again.counts).toMatchObject({ unchanged: 3, new: 0, changed: 0 });
    expect(
      (await service.apply(again.id, { skipFaulty: false }, CDO)).written,
    ).toEqual([]);
    expect(await entries.lastSequence()).toBe(3);
  });

  it('changes only what is mapped, and reverts to what was before', async () => {
    const { service, entries, checked } = await setUp();
    await write(entries, 'adoption', {
      title: 'Adoption',
      summary: 'alt',
      vendor: 'Firma',
      restricted: { contract: { number: 'V-1' } },
    });
    const before = await entries.get('adoption');
    const job = await checked('Titel;Kurzbeschreibung\nAdoption;neu\nNeues;x', {
      ...CONSTANTS,
    });
    expect(job.counts).toMatchObject({ changed: 1, new: 1 });
    await service.apply(job.id, { skipFaulty: false }, CDO);
    expect((await entries.get('adoption'))?.fields).toEqual({
      ...before?.fields,
      summary: 'neu',
    });

    const { job: reverted, written } = await service.revert(job.id, CDO);
    expect(reverted).toMatchObject({
      state: 'reverted',
      revertedAt: expect.any(String),
      allowedActions: [],
    });
    expect(written).toHaveLength(2);
    expect(await entries.get('adoption')).toMatchObject({
      revision: 3,
      fields: before?.fields,
      retiredAt: undefined,
    });
    expect((await entries.get('neues'))?.retiredAt).toEqual(expect.any(String));
    expect(await refusalOf(service.revert(job.id, CDO))).toBe(
      'ConflictError state: wrong_import_state',
    );

    const again = await checked(
      'Titel;Kurzbeschreibung\nAdoption;neu\nNeues;x',
      CONSTANTS,
    );
    expect(again.counts).toMatchObject({ changed: 1, new: 1 });
    await service.apply(again.id, { skipFaulty: false }, CDO);
    expect((await entries.get('neues'))?.retiredAt).toBeUndefined();
    await service.revert(again.id, CDO);
    expect((await entries.get('neues'))?.retiredAt).toEqual(expect.any(String));
  });

  it('says what is wrong with each row', async () => {
    const { entries, checked, outcomes } = await setUp({
      missing: ['api:default/nirgends'],
    });
    await write(entries, 'muell', { title: 'Müll' });
    const job = await checked(
      [
        'Titel;Art;Telefon;Nutzt Schnittstellen;Setzt voraus',
        'Muell;Fachverfahren;;;',
        'Größe;Fachverfahren;;;',
        'Groesse;Fachverfahren;;;',
        'Drei;Webseite;abc;;',
        'Vier;Fachverfahren;;;;zu viel',
        ';Fachverfahren;;;',
        'Sechs;Fachverfahren;;nirgends;',
        'Sieben;Fachverfahren;;;Größe, Müll',
        'Acht;Fachverfahren;;;Unbekanntes',
      ].join('\n'),
      { owner: CONSTANTS.owner },
    );
    expect(await outcomes(job.id)).toEqual([
      '2 faulty title: name_taken',
      '3 new',
      '4 faulty title: name_taken',
      '5 faulty type: unknown_value support.phone: invalid_phone',
      '6 faulty row: surplus_cells',
      '7 faulty title: required',
      '8 faulty consumesApis.0: unknown_ref',
      '9 new',
      '10 faulty dependsOn: unknown_ref',
    ]);
  });

  it('leaves faulty rows out only when told to', async () => {
    const { service, entries, checked } = await setUp();
    const job = await checked('Titel;OZG-ID\nGut;10001\nSchlecht;1', CONSTANTS);
    expect(job.counts).toMatchObject({ new: 1, faulty: 1 });
    expect(
      await refusalOf(service.apply(job.id, { skipFaulty: false }, CDO)),
    ).toBe('ConflictError skipFaulty: faulty_rows');
    expect(await entries.lastSequence()).toBe(0);
    const { written } = await service.apply(job.id, { skipFaulty: true }, CDO);
    expect(written).toEqual(['gut']);
  });

  it('writes nothing when an entry was changed since the check', async () => {
    const { service, entries, checked } = await setUp();
    await write(entries, 'adoption', { title: 'Adoption' });
    const job = await checked(OZG, CONSTANTS);
    await write(entries, 'adoption', { title: 'Adoption', summary: 'anders' });
    expect(
      await refusalOf(service.apply(job.id, { skipFaulty: false }, CDO)),
    ).toBe('ConflictError state: changed_since_check');
    expect(await entries.lastSequence()).toBe(2);
    expect(await service.get(job.id, CDO)).toMatchObject({
      state: 'uploaded',
      failure: expect.stringContaining('adoption'),
      allowedActions: ['check'],
    });
  });

  it('reverts nothing when an entry was changed after the import', async () => {
    const { service, entries, checked } = await setUp();
    const job = await checked(OZG, CONSTANTS);
    await service.apply(job.id, { skipFaulty: false }, CDO);
    await write(entries, 'adoption', { title: 'Adoption', summary: 'anders' });
    const refused = service.revert(job.id, CDO);
    await expect(refused).rejects.toMatchObject({
      fields: [
        {
          path: 'state',
          code: 'changed_since_import',
          params: { value: 'adoption' },
        },
      ],
    });
    expect(await entries.lastSequence()).toBe(4);
    expect((await service.get(job.id, CDO)).state).toBe('applied');
  });

  it('is applied once, however many people press the button', async () => {
    const { service, entries, checked } = await setUp();
    const job = await checked(OZG, CONSTANTS);
    const results = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        service.apply(job.id, { skipFaulty: false }, CDO),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(
      1,
    );
    expect(await entries.lastSequence()).toBe(3);
    expect((await service.get(job.id, CDO)).state).toBe('applied');
  });

  it('writes nothing when the transaction fails at its end', async () => {
    const knex = await databases.initMigrated(id);
    const { entries, checked } = await setUp({}, knex);
    const failing: EntryStore = Object.assign(Object.create(entries), {
      writeAll: (
        ...[writes, context, alongside]: Parameters<EntryStore['writeAll']>
      ) =>
        entries.writeAll(writes, context, async tx => {
          await alongside?.(tx);
          throw new Error('power cut');
        }),
    });
    const job = await checked(OZG, CONSTANTS);
    const { service } = await setUp({ entries: failing }, knex);
    await expect(
      service.apply(job.id, { skipFaulty: false }, CDO),
    ).rejects.toThrow('power cut');
    expect(await entries.lastSequence()).toBe(0);
    expect(await service.get(job.id, CDO)).toMatchObject({
      state: 'checked',
      appliedAt: undefined,
    });
  });

  it('frees an import whose worker died, and ignores that worker', async () => {
    let now = new Date('2026-11-22T10:00:00.000Z');
    const { service, store, checked } = await setUp({ now: () => now });
    const job = await checked(OZG, CONSTANTS);
    const begin = (to: 'checking' | 'applying', runId: string) =>
      store.begin(job.id, {
        id: runId,
        at: now.toISOString(),
        from: ['checked', 'failed'],
        to,
      });

    await begin('applying', 'worker-1');
    expect((await service.get(job.id, CDO)).state).toBe('applying');
    now = new Date('2026-11-22T10:00:31.000Z');
    expect((await service.get(job.id, CDO)).state).toBe('checked');
    expect(await store.finish(job.id, 'worker-1', { state: 'applied' })).toBe(
      false,
    );

    await begin('checking', 'worker-2');
    now = new Date('2026-11-22T10:01:02.000Z');
    expect((await service.list(CDO)).items[0]).toMatchObject({
      state: 'failed',
      failure:
        'Die Prüfung wurde unterbrochen. Bitte starten Sie sie noch einmal.',
      allowedActions: ['check'],
    });
    expect(await store.addRows(job.id, { id: 'worker-2', at: '' }, [])).toBe(
      false,
    );

    await service.check(job.id, job.mapping, CDO);
    await service.whenIdle();
    expect(await service.get(job.id, CDO)).toMatchObject({
      state: 'checked',
      failure: undefined,
    });
  });

  it('ends as failed when the check breaks down', async () => {
    const knex = await databases.initMigrated(id);
    const { entries } = await setUp({}, knex);
    const broken: EntryStore = Object.assign(Object.create(entries), {
      listChangedAfter: async () => {
        throw new Error('no connection');
      },
    });
    const { checked } = await setUp({ entries: broken }, knex);
    const job = await checked(OZG, CONSTANTS);
    expect(job).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('gescheitert'),
      allowedActions: ['check'],
    });
    expect(job.failure).not.toContain('no connection');
  });

  it('refuses steps out of order, and mappings that do not fit', async () => {
    const { service } = await setUp();
    const job = await service.upload(fileOf('ozg.csv', OZG), CDO);
    const step = { skipFaulty: false };
    expect(await refusalOf(service.apply(job.id, step, CDO))).toBe(
      'ConflictError state: wrong_import_state',
    );
    expect(await refusalOf(service.revert(job.id, CDO))).toBe(
      'ConflictError state: wrong_import_state',
    );
    expect(
      await refusalOf(
        service.check(
          job.id,
          { matchBy: 'title', fields: { title: { column: 3 } } },
          CDO,
        ),
      ),
    ).toBe('InputError fields.title.column: unknown_column');
    expect((await service.get(job.id, CDO)).state).toBe('uploaded');
  });

  it('shows an import to its maker and to those who may import all', async () => {
    const { service, checked } = await setUp();
    const theirs = await checked(OZG, CONSTANTS, CDO);
    const own = await checked(OZG, CONSTANTS, SCOUT);
    expect(await refusalOf(service.get(theirs.id, SCOUT))).toBe(
      'NotFoundError',
    );
    expect((await service.list(SCOUT)).items.map(job => job.id)).toEqual([
      own.id,
    ]);
    expect((await service.list(CDO)).totalItems).toBe(2);
    expect((await service.get(own.id, CDO)).createdBy).toBe(
      'user:default/scout',
    );
  });

  it('lets nobody write entries of another department', async () => {
    const { service, entries, checked, outcomes } = await setUp();
    const text = 'Titel;Fachbereich\nEins;Bürgerservice\nZwei;Soziales';
    const type = CONSTANTS.type;
    const job = await checked(text, { type }, SCOUT);
    expect(await outcomes(job.id, SCOUT)).toEqual([
      '2 new',
      '3 faulty owner: not_allowed',
    ]);

    const all = await checked(text, { type }, CDO);
    await service.apply(all.id, { skipFaulty: false }, CDO);
    expect((await entries.get('zwei'))?.fields.owner).toBe(FOREIGN);
    expect((await entries.get('eins'))?.fields.owner).toBe(OWN);
  });

  it('pages through rows of one status', async () => {
    const { service, checked } = await setUp();
    const lines = Array.from({ length: 250 }, (_, index) =>
      index % 2 ? `Eintrag ${index};` : `Eintrag ${index};falsch`,
    );
    const job = await checked(`Titel;OZG-ID\n${lines.join('\n')}`, CONSTANTS);
    expect(job.counts).toMatchObject({ new: 125, faulty: 125 });
    const found: number[] = [];
    let cursor: string | undefined = '0';
    while (cursor) {
      const page = await service.listRows(
        job.id,
        { status: 'faulty', limit: 50, from: Number(cursor) },
        CDO,
      );
      expect(page.totalItems).toBe(125);
      found.push(...page.items.map(row => row.line));
      cursor = page.pageInfo.nextCursor;
    }
    expect(found).toEqual(lines.flatMap((_, i) => (i % 2 ? [] : [i + 2])));
  });

  it('is forgotten after its time, and what it wrote stays', async () => {
    const clock = { now: new Date('2026-01-01T08:00:00Z') };
    const { service, store, entries, checked } = await setUp({
      now: () => clock.now,
    });
    const old = await checked(OZG, CONSTANTS);
    await service.apply(old.id, { skipFaulty: false }, CDO);
    clock.now = new Date('2026-03-01T08:00:00Z');
    const young = await checked(OZG, CONSTANTS);

    expect(await store.deleteUploadedBefore('2026-02-01T00:00:00.000Z')).toBe(
      1,
    );
    expect(await refusalOf(service.get(old.id, CDO))).toBe('NotFoundError');
    expect((await store.listRows(old.id, { from: 0, limit: 10 })).total).toBe(
      0,
    );
    expect((await store.listRows(young.id, { from: 0, limit: 10 })).total).toBe(
      3,
    );
    expect(await entries.get('adoption')).toBeDefined();
  });
});
