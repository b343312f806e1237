import {
  ImportJob,
  importJobSchema,
  ImportMapping,
  ImportRow,
  importRowListSchema,
} from '@rathaus/rathaus-common';
import { Operation } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { TestBacklog, Who } from './startTestBacklog';

/** Path of the imports of the school board. */
export const IMPORTS = '/boards/schulen/imports';

/** Uploads a file. */
export async function uploaded(
  backlog: TestBacklog,
  csv: string,
  who: Who = 'task-force',
): Promise<ImportJob> {
  const answer = await backlog
    .as(who)
    .send('post', `${IMPORTS}?fileName=liste.csv`, {
      body: csv,
      type: 'text/csv',
    });
  return importJobSchema.parse(answer.body);
}

/** Uploads a file and checks it. @param fields - mapped otherwise than guessed */
export async function checked(
  backlog: TestBacklog,
  csv: string,
  fields: ImportMapping['fields'] = {},
): Promise<ImportJob> {
  const uploadedJob = await uploaded(backlog, csv);
  const { id, mapping } = uploadedJob;
  const send = backlog.as('task-force').send;
  const started = await send('post', `${IMPORTS}/${id}/check`, {
    body: { ...mapping, fields: { ...mapping.fields, ...fields } },
  });
  // A mapping that does not fit is refused; the import stays as it is.
  let job = importJobSchema.safeParse(started.body).data ?? uploadedJob;
  while (job.state === 'checking') {
    const { body } = await send('get', `${IMPORTS}/${id}`);
    job = importJobSchema.parse(body);
  }
  return job;
}

/** Takes a step that ends well. */
export async function stepped(
  backlog: TestBacklog,
  { id }: ImportJob,
  step: 'apply' | 'revert',
): Promise<ImportJob> {
  const { body } = await backlog
    .as('task-force')
    .send('post', `${IMPORTS}/${id}/${step}`, { body: {} });
  return importJobSchema.parse(body);
}

/** What the check made of each row. */
export async function rowsOf(
  backlog: TestBacklog,
  { id }: ImportJob,
): Promise<ImportRow[]> {
  const { body } = await backlog
    .as('task-force')
    .send('get', `${IMPORTS}/${id}/rows?limit=200`);
  return importRowListSchema.parse(body).items;
}

/** The same in short: line, status, problems. */
export async function outcomesOf(
  backlog: TestBacklog,
  job: ImportJob,
): Promise<string[]> {
  const rows = await rowsOf(backlog, job);
  return rows.map(({ line, status, problems }) =>
    [line, status, ...problems.map(p => `${p.path}: ${p.code}`)].join(' '),
  );
}

/** A valid call of an operation about imports, with an import as far on its way as it needs. */
export async function importCall(
  backlog: TestBacklog,
  { method, path }: Pick<Operation, 'method' | 'path'>,
): Promise<{ path: string; body?: string | object; type?: string }> {
  const target = path.replace(':board', 'schulen');
  const csv = 'Titel\nAus einer Liste';
  if (!target.includes(':id')) {
    return method === 'get'
      ? { path: target }
      : { path: target, body: csv, type: 'text/csv' };
  }
  const step = target.slice(target.lastIndexOf('/') + 1);
  const job = ['apply', 'revert'].includes(step)
    ? await checked(backlog, `Titel\nAus Liste ${randomUUID()}`)
    : await uploaded(backlog, csv);
  if (step === 'revert') {
    await stepped(backlog, job, 'apply');
  }
  return {
    path: target.replace(':id', job.id),
    ...(method === 'post' && { body: step === 'check' ? job.mapping : {} }),
  };
}
