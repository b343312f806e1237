import {
  itemSchema,
  Meeting,
  MeetingInput,
  meetingListSchema,
  meetingSchema,
  NoteInput,
  replayItem,
} from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem, problemsIn } from '../__testUtils__/items';
import { aMeeting, aMeetingInput, closed } from '../__testUtils__/meetings';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { refOf } from '../__testUtils__/town';
import { DatabaseBoardStore } from '../store/DatabaseBoardStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('meetings, %s', id => {
  let backlog: TestBacklog;
  let replica: TestBacklog;

  beforeEach(async () => {
    const knex = await databases.initMigrated(id);
    backlog = await startTestBacklog(knex);
    replica = await startTestBacklog(knex);
  });

  function note(
    meeting: Meeting,
    entry: string,
    input: NoteInput,
    ifMatch = 0,
    on = backlog,
  ) {
    return on
      .as('task-force')
      .send('put', `/meetings/${meeting.id}/notes/${entry}`, {
        body: input,
        ifMatch,
      });
  }

  function update(meeting: Meeting, input: Partial<MeetingInput>) {
    return backlog.as('cdo').send('put', `/meetings/${meeting.id}`, {
      body: { ...aMeetingInput(), agenda: [], ...input },
      ifMatch: meeting.revision,
    });
  }

  function step(name: 'close' | 'reopen', meeting: Meeting) {
    return backlog.as('cdo').send('post', `/meetings/${meeting.id}/${name}`, {
      body: {},
      ifMatch: meeting.revision,
    });
  }

  async function read(meeting: Meeting, who = 'staff') {
    const { body } = await backlog
      .as(who)
      .send('get', `/meetings/${meeting.id}`);
    return meetingSchema.parse(body);
  }

  async function historyOf(item: string) {
    const store = new DatabaseBoardStore(backlog.knex, () => backlog.clock.now);
    const events = await store.eventsOf(item, { withDraft: true });
    return events.map(({ event }) => event);
  }

  async function decisionsAbout(item: string) {
    const events = await historyOf(item);
    return events.filter(({ type }) => type === 'decided');
  }

  it('begin with the items that somebody chose, in their order', async () => {
    const first = await anItem(backlog, { title: 'Erste' });
    const second = await anItem(backlog, { title: 'Zweite' });
    const meeting = await aMeeting(backlog, {
      items: [second.id, first.id],
      place: 'Raum 12',
    });
    expect(meeting).toMatchObject({
      state: 'open',
      revision: 1,
      place: 'Raum 12',
      notes: [],
      mayWrite: true,
    });
    expect(
      meeting.agenda.map(entry => entry.kind !== 'heading' && entry.title),
    ).toEqual(['Zweite', 'Erste']);
    expect(await read(meeting)).toEqual({ ...meeting, mayWrite: false });
  });

  it('know only items that everybody sees on that board', async () => {
    const item = await anItem(backlog);
    const draft = await aNeed(backlog, { draft: true });
    const gone = await anItem(backlog);
    await backlog.done('cdo', 'post', `/items/${gone.id}/delete`, {
      ifMatch: 1,
    });
    const create = (board: string, items: string[]) =>
      backlog.as('task-force').send('post', `/boards/${board}/meetings`, {
        body: aMeetingInput({ items }),
      });
    expect(
      problemsIn(await create('schulen', [item.id, draft.id, gone.id, 'x'])),
    ).toEqual([
      'items.1 unknown_ref',
      'items.2 unknown_ref',
      'items.3 unknown_ref',
    ]);
    expect(problemsIn(await create('ideen', [item.id]))).toEqual([
      'items.0 unknown_ref',
    ]);
    const meeting = await aMeeting(backlog);
    expect(
      problemsIn(
        await update(meeting, {
          agenda: [
            { id: 'a', kind: 'item', item: item.id },
            { id: 'b', kind: 'item', item: draft.id },
          ],
        }),
      ),
    ).toEqual(['agenda.1.item unknown_ref']);
  });

  it('have an agenda that is changed as a whole', async () => {
    const item = await anItem(backlog);
    const meeting = await aMeeting(backlog, {
      items: [item.id],
      place: 'Raum 12',
    });
    const [line] = meeting.agenda;
    const answer = await update(meeting, {
      agenda: [
        { id: 'kopf', kind: 'heading', title: 'Netze' },
        { id: line.id, kind: 'item', item: item.id },
        { id: 'frei', kind: 'topic', title: 'Termine' },
      ],
    });
    const changed = meetingSchema.parse(answer.body);
    expect(changed.agenda.map(entry => entry.id)).toEqual([
      'kopf',
      line.id,
      'frei',
    ]);
    expect(changed).not.toHaveProperty('place');
    const stale = await update(meeting, {});
    expect(stale.status).toBe(409);
    expect(stale.body.error.current).toEqual(changed);
  });

  it('keep a line whose item was deleted since', async () => {
    const item = await anItem(backlog, { title: 'WLAN' });
    const meeting = await aMeeting(backlog, { items: [item.id] });
    await backlog.done('cdo', 'post', `/items/${item.id}/delete`, {
      ifMatch: 1,
    });
    const { agenda } = await read(meeting);
    expect(agenda).toMatchObject([
      { title: 'WLAN', number: 'S-1', onBoard: false },
    ]);
    const [{ id: line }] = agenda;
    const kept = await update(meeting, {
      agenda: [{ id: line, kind: 'item', item: item.id }],
    });
    expect(kept.status).toBe(200);
    await note(meeting, line, { outcome: 'declined' });
    expect((await step('close', kept.body)).status).toBe(200);
    expect(await decisionsAbout(item.id)).toEqual([]);
  });

  it('are noted by several people at once, line by line', async () => {
    const items = await Promise.all([anItem(backlog), anItem(backlog)]);
    const meeting = await aMeeting(backlog, { items: items.map(i => i.id) });
    const [one, two] = meeting.agenda.map(entry => entry.id);
    const answers = await Promise.all([
      note(meeting, one, { decision: 'Ja.' }),
      note(meeting, two, { outcome: 'postponed' }, 0, replica),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await read(meeting)).notes).toHaveLength(2);
    // No line changes the meeting itself.
    expect((await read(meeting)).revision).toBe(1);
  });

  it('let one of two notes about the same line win, and show it to the other', async () => {
    const item = await anItem(backlog);
    const meeting = await aMeeting(backlog, { items: [item.id] });
    const [{ id: line }] = meeting.agenda;
    const answers = await Promise.all([
      note(meeting, line, { decision: 'Eins' }),
      note(meeting, line, { decision: 'Zwei' }, 0, replica),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won] = answers.filter(({ status }) => status === 200);
    const [lost] = answers.filter(({ status }) => status === 409);
    expect(lost.body.error.current).toEqual(won.body);

    const next = await note(meeting, line, { decision: 'Drei' }, 1);
    expect(next.body).toMatchObject({ decision: 'Drei', revision: 2 });
    expect((await note(meeting, line, {}, 1)).body.error.current).toEqual(
      next.body,
    );
    expect((await note(meeting, line, {}, 9_999_999_999)).status).toBe(409);
  });

  it('note nothing about headings and what is not there', async () => {
    const meeting = await aMeeting(backlog);
    await update(meeting, {
      agenda: [
        { id: 'kopf', kind: 'heading', title: 'Netze' },
        { id: 'frei', kind: 'topic', title: 'Termine' },
      ],
    });
    expect((await note(meeting, 'kopf', {})).status).toBe(404);
    expect((await note(meeting, 'fehlt', {})).status).toBe(404);
    expect((await note(meeting, 'frei', {}, 1)).status).toBe(404);
    expect((await note(meeting, 'frei', {})).status).toBe(200);
  });

  it('keep a note for when its line comes back', async () => {
    const meeting = await aMeeting(backlog);
    const agenda: MeetingInput['agenda'] = [
      { id: 'frei', kind: 'topic', title: 'Termine' },
    ];
    const first = await update(meeting, { agenda });
    await note(meeting, 'frei', { decision: 'Montags.' });
    const without = await update(first.body, { agenda: [] });
    expect(without.body.notes).toEqual([]);
    const again = await update(without.body, { agenda });
    expect(again.body.notes).toMatchObject([{ decision: 'Montags.' }]);
  });

  it('tell the items’ histories what was decided, once they are closed', async () => {
    const item = await anItem(backlog);
    const silent = await anItem(backlog);
    const meeting = await aMeeting(backlog, { items: [item.id, silent.id] });
    const [line, other] = meeting.agenda.map(entry => entry.id);
    await note(meeting, line, {
      decision: 'Wird **gebaut**.',
      outcome: 'agreed',
      tasks: [{ what: 'Angebot', who: 'Eva' }],
    });
    await note(meeting, other, { decision: ' ' });
    expect(await decisionsAbout(item.id)).toEqual([]);

    const done = await closed(backlog, meeting);
    expect(done).toMatchObject({ state: 'closed', revision: 2 });
    expect(await decisionsAbout(item.id)).toEqual([
      {
        type: 'decided',
        at: backlog.clock.now.toISOString(),
        actor: refOf('task-force'),
        meeting: meeting.id,
        day: '2026-11-23',
        decision: 'Wird **gebaut**.',
        outcome: 'agreed',
        tasks: [{ what: 'Angebot', who: 'Eva' }],
      },
    ]);
    expect(await decisionsAbout(silent.id)).toEqual([]);
    const after = itemSchema.parse(
      (await backlog.as('staff').send('get', `/items/${item.id}`)).body,
    );
    const {
      id: _id,
      board: _b,
      number: _n,
      allowedActions: _a,
      ...now
    } = after;
    const { revision, ...state } = now;
    expect(replayItem(await historyOf(item.id))).toEqual({
      ...state,
      version: revision,
    });
    const history = await backlog
      .as('staff')
      .send('get', `/items/${item.id}/history`);
    expect(history.body.items.at(-1).event.type).toBe('decided');
  });

  it('are closed once, and let nothing be noted until they are opened again', async () => {
    const item = await anItem(backlog);
    const meeting = await aMeeting(backlog, { items: [item.id] });
    const [{ id: line }] = meeting.agenda;
    await note(meeting, line, { decision: 'Ja.' });
    const done = await closed(backlog, meeting);
    expect((await step('close', meeting)).body.error.current).toEqual(done);
    expect((await step('close', done)).status).toBe(409);
    expect((await note(meeting, line, { decision: 'Nein.' }, 1)).status).toBe(
      409,
    );
    expect((await update(done, {})).status).toBe(409);

    const again = await step('reopen', done);
    expect(again.body).toMatchObject({ state: 'open', revision: 3 });
    expect((await step('reopen', again.body)).status).toBe(409);
    // What is told already is not told again.
    const second = await step('close', again.body);
    expect(await decisionsAbout(item.id)).toHaveLength(1);
    const third = await step('reopen', second.body);
    await note(meeting, line, { decision: 'Doch nicht.' }, 1);
    await step('close', third.body);
    expect(await decisionsAbout(item.id)).toMatchObject([
      { decision: 'Ja.' },
      { decision: 'Doch nicht.' },
    ]);
  });

  it('close on everything that was acknowledged', async () => {
    const items = await Promise.all(
      Array.from({ length: 6 }, () => anItem(backlog)),
    );
    const meeting = await aMeeting(backlog, { items: items.map(i => i.id) });
    const [closing, ...answers] = await Promise.all([
      step('close', meeting),
      ...meeting.agenda.map((entry, index) =>
        note(
          meeting,
          entry.id,
          { decision: `Nr. ${index}` },
          0,
          index % 2 ? backlog : replica,
        ),
      ),
    ]);
    expect(closing.status).toBe(200);
    const told = await Promise.all(
      items.map(async item => (await decisionsAbout(item.id)).length),
    );
    expect(told).toEqual(answers.map(({ status }) => (status === 200 ? 1 : 0)));
    for (const { status } of answers) {
      expect([200, 409]).toContain(status);
    }
  });

  it('say which one was before', async () => {
    await aMeeting(backlog, { day: '2026-11-02' });
    await aMeeting(backlog, { day: '2026-11-16' });
    const meeting = await aMeeting(backlog, { day: '2026-11-23' });
    const sameDay = await aMeeting(backlog, { day: '2026-11-23' });
    expect(meeting.previousDay).toBe('2026-11-16');
    expect(sameDay.previousDay).toBe('2026-11-16');
    const { body } = await backlog
      .as('staff')
      .send('get', '/boards/schulen/meetings?limit=2&offset=1');
    const list = meetingListSchema.parse(body);
    expect(list).toMatchObject({ totalItems: 4, mayWrite: false });
    expect(list.items.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-16',
    ]);
    const elsewhere = await backlog
      .as('staff')
      .send('get', '/boards/ideen/meetings');
    expect(elsewhere.body.items).toEqual([]);
  });

  it('have minutes as a file', async () => {
    const item = await anItem(backlog, { title: 'WLAN *neu*' });
    const meeting = await aMeeting(backlog, { items: [item.id] });
    await note(meeting, meeting.agenda[0].id, { decision: 'Ja.' });
    const answer = await backlog
      .as('staff')
      .send('get', `/meetings/${meeting.id}/minutes.md`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="protokoll-2026-11-23.md"',
    });
    expect(answer.text).toContain(
      `### 1. [S-1](https://portal.example/schulprojekte/schulen?massnahme=${item.id}) WLAN \\*neu\\*`,
    );
    expect(answer.text).toContain('\n> Ja.\n');
  });

  it('name what is wrong with a meeting', async () => {
    const answer = await backlog
      .as('task-force')
      .send('post', '/boards/schulen/meetings', {
        body: { title: '', day: '23.11.2026', items: ['a', 'a', '../x'], x: 1 },
      });
    expect(answer.status).toBe(400);
    expect(problemsIn(answer)).toEqual([
      'title required',
      'day invalid_date',
      'items.2 invalid',
      'items.1 duplicate',
      'x unknown_field',
    ]);
    const asked = await backlog
      .as('staff')
      .send('get', '/boards/schulen/meetings?limit=0&offset=x&who=eva');
    expect(problemsIn(asked)).toEqual([
      'offset invalid_type',
      'limit too_small',
      'who unknown_field',
    ]);
  });

  it('are noted in the audit log', async () => {
    const item = await anItem(backlog);
    backlog.audited.length = 0;
    const meeting = await aMeeting(backlog, { items: [item.id] });
    await note(meeting, meeting.agenda[0].id, { decision: 'Ja.' });
    await note(meeting, meeting.agenda[0].id, { decision: 'Nein.' });
    const done = await closed(backlog, meeting);
    await step('reopen', done);
    await update(meeting, {});
    expect(
      backlog.audited.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual([
      'meeting-create success',
      'meeting-note success',
      'meeting-note fail',
      'meeting-close success',
      'meeting-reopen success',
      'meeting-update fail',
    ]);
  });
});
