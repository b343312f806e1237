import {
  CreateMeetingInput,
  Meeting,
  meetingSchema,
} from '@rathaus/plugin-backlog-common';
import { Operation } from '@rathaus/rathaus-node';
import { anItem } from './items';
import { TestBacklog } from './startTestBacklog';

/** What is sent to prepare a meeting. */
export function aMeetingInput(input: Partial<CreateMeetingInput> = {}) {
  return { title: 'Sitzung der Taskforce', day: '2026-11-23', ...input };
}

/** A meeting about the school board. */
export async function aMeeting(
  backlog: TestBacklog,
  input: Partial<CreateMeetingInput> = {},
): Promise<Meeting> {
  const answer = await backlog
    .as('task-force')
    .send('post', '/boards/schulen/meetings', { body: aMeetingInput(input) });
  return meetingSchema.parse(answer.body);
}

/** The meeting, closed. */
export async function closed(
  backlog: TestBacklog,
  { id, revision }: Meeting,
): Promise<Meeting> {
  const answer = await backlog
    .as('task-force')
    .send('post', `/meetings/${id}/close`, { body: {}, ifMatch: revision });
  return meetingSchema.parse(answer.body);
}

/** A valid call about a meeting, for the table of rights. */
export async function meetingCall(
  backlog: TestBacklog,
  { method, path }: Operation,
): Promise<{ path: string; body?: object; ifMatch?: number }> {
  if (path.includes(':board')) {
    return {
      path: path.replace(':board', 'schulen'),
      ...(method === 'post' && { body: aMeetingInput() }),
    };
  }
  const item = await anItem(backlog);
  const meeting = await aMeeting(backlog, { items: [item.id] });
  const { id, agenda, revision } = meeting;
  if (path.endsWith('/reopen')) {
    await closed(backlog, meeting);
    return { path: path.replace(':id', id), body: {}, ifMatch: revision + 1 };
  }
  const isNote = path.includes(':entry');
  return {
    path: path.replace(':id', id).replace(':entry', agenda[0].id),
    ...(method !== 'get' && {
      body:
        method === 'post' || isNote ? {} : { ...aMeetingInput(), agenda: [] },
      ifMatch: isNote ? 0 : revision,
    }),
  };
}
