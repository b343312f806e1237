import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ImportJob, ImportMapping } from '@rathaus/rathaus-common';
import {
  Caller,
  DatabaseImportStore,
  DefaultImportService,
  UploadedFile,
} from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { Knex } from 'knex';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { EntryStore } from '../entries/EntryStore';
import { EntryImportAccess } from '../imports/EntryImportAccess';
import {
  EntryImportSubject,
  EntryWritePlan,
} from '../imports/EntryImportSubject';
import { DatabaseReferenceStore } from '../reference/DatabaseReferenceStore';
import { FOREIGN, OWN } from './people';

/** A caller whose credentials name this user. */
export function callerNamed(userEntityRef: string): Caller {
  return {
    credentials: mockCredentials.user(userEntityRef),
    // Only the audit log looks at the request, and these tests have none.
    request: {} as Request,
  };
}

export const CDO = callerNamed('user:default/cdo');
export const SCOUT = callerNamed('user:default/scout');

function accessFor(caller: Caller): EntryImportAccess {
  const { principal } = caller.credentials as ReturnType<
    typeof mockCredentials.user
  >;
  const all = principal.userEntityRef !== 'user:default/scout';
  return {
    actor: principal.userEntityRef,
    seesAll: all,
    mayWrite: ({ owner }) => all || owner === OWN,
    mayReadRestricted: () => true,
  };
}

/**
 * Imports on a migrated database. `user:default/scout` may write entries of
 * its own department, everybody else everything.
 */
export function createTestImports(
  knex: Knex,
  options: { entries?: EntryStore; now?: () => Date; missing?: string[] } = {},
) {
  const entries = options.entries ?? new DatabaseEntryStore(knex);
  const store = new DatabaseImportStore<EntryWritePlan>(knex);
  const service = new DefaultImportService({
    subject: new EntryImportSubject({
      entries,
      references: new DatabaseReferenceStore(knex),
      titles: {
        get: async () =>
          new Map([
            [OWN, 'Fachbereich Bürgerservice'],
            [FOREIGN, 'Fachbereich Soziales'],
          ]),
      },
      createRefLookup: () => ({
        missing: async refs =>
          new Set(
            [...refs].filter(ref => options.missing?.includes(ref) ?? false),
          ),
      }),
      accessOf: async caller => accessFor(caller),
    }),
    store,
    maxRows: 50_000,
    logger: mockServices.logger.mock(),
    now: options.now,
  });

  return {
    entries,
    store,
    service,
    /** Uploads and checks; columns that the guess misses go into `fields`. */
    async checked(
      csv: string | Buffer,
      fields: ImportMapping['fields'] = {},
      caller = CDO,
    ): Promise<ImportJob> {
      const job = await service.upload(fileOf('liste.csv', csv), caller);
      await service.check(
        job.id,
        { ...job.mapping, fields: { ...job.mapping.fields, ...fields } },
        caller,
      );
      await service.whenIdle();
      return service.get(job.id, caller);
    },
    /** What the check made of each row: line, status, problems. */
    async outcomes(id: string, caller = CDO) {
      const { items } = await service.listRows(
        id,
        { limit: 200, from: 0 },
        caller,
      );
      return items.map(({ line, status, problems }) =>
        [line, status, ...problems.map(p => `${p.path}: ${p.code}`)].join(' '),
      );
    },
  };
}

/** A CSV file as an upload hands it over. */
export function fileOf(name: string, content: string | Buffer): UploadedFile {
  return { name, read: async () => Buffer.from(content) };
}
