import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { createTestDatabases } from '../../__testUtils__/databases';
import { FOREIGN, OWN, Role } from '../../__testUtils__/people';
import { someOffices } from '../../__testUtils__/scoutsPlugin';
import { seedEntries } from '../../__testUtils__/seedEntries';
import { startTestRegistry } from '../../__testUtils__/startTestRegistry';

jest.setTimeout(120_000);

const databases = createTestDatabases();

/** Notifications in the order in which they are sent, each to be waited for. */
function createMailbox() {
  const received: NotificationSendOptions[] = [];
  const waiting: Array<(message: NotificationSendOptions) => void> = [];
  return {
    async send(message: NotificationSendOptions) {
      const receiver = waiting.shift();
      if (receiver) {
        receiver(message);
      } else {
        received.push(message);
      }
    },
    async next(): Promise<NotificationSendOptions> {
      const message = received.shift();
      return message ?? new Promise(resolve => waiting.push(resolve));
    },
  };
}

describe.each(databases.eachSupportedId())('proposals over HTTP, %s', id => {
  async function start(
    entries: Parameters<typeof seedEntries>[1] = { a: { summary: 'alt' } },
    scouts = ['user:default/scout'],
  ) {
    const knex = await databases.initMigrated(id);
    await seedEntries(knex, entries);
    const mailbox = createMailbox();
    const registry = await startTestRegistry(knex, {
      notifications: mailbox,
      offices: () => {
        const [own, ...others] = someOffices().departments;
        return {
          ...someOffices(),
          departments: [
            {
              ...own,
              acting: scouts.map(person => ({
                person,
                role: 'scout',
                postId: person,
              })),
            },
            ...others,
          ],
        };
      },
    });
    const fieldsOf = async (name = 'a') =>
      (await registry.as('staff').send('get', `/entries/${name}`)).body.fields;
    const propose = async (change: object, by: Role = 'staff') => {
      const answer = await registry
        .as(by)
        .send('post', '/entries/a/proposals', {
          ifMatch: 1,
          body: {
            kind: 'edit',
            fields: { ...(await fieldsOf()), ...change },
            note: 'Stand Homepage',
          },
        });
      expect(answer.status).toBe(201);
      return answer.body;
    };
    const decide = (
      proposal: { id: string; revision: number; entryRevision: number },
      body: object,
      by: Role = 'scout',
    ) =>
      registry.as(by).send('post', `/proposals/${proposal.id}/decide`, {
        ifMatch: proposal.revision,
        body: { entryRevision: proposal.entryRevision, ...body },
      });
    return { registry, mailbox, fieldsOf, propose, decide };
  }

  it('goes from a colleague to the Scout and back, accepted in part', async () => {
    const { registry, mailbox, fieldsOf, propose, decide } = await start();
    const made = await propose({
      summary: 'neu',
      vendor: 'Muster GmbH',
      support: { phone: '05241 82-0' },
    });
    expect(made).toMatchObject({
      state: 'open',
      baseRevision: 1,
      createdBy: 'user:default/staff',
      note: 'Stand Homepage',
      allowedActions: ['withdraw'],
      changes: [
        {
          path: 'summary',
          before: 'alt',
          after: 'neu',
          changedMeanwhile: false,
        },
        { path: 'support.phone', after: '05241 82-0' },
        { path: 'vendor', after: 'Muster GmbH' },
      ],
    });
    expect(await mailbox.next()).toMatchObject({
      recipients: { entityRef: ['user:default/scout'] },
      payload: {
        link: `/servicekatalog/vorschlag/${made.id}`,
        scope: `service-registry:proposal:${made.id}`,
      },
    });

    const scout = registry.as('scout');
    const worklist = await scout.send('get', '/proposals');
    expect(worklist.body).toMatchObject({
      totalItems: 1,
      items: [{ id: made.id, allowedActions: ['decide'] }],
    });
    expect((await scout.send('get', '/entries/a')).body.openProposals).toBe(1);

    const decided = await decide(worklist.body.items[0], {
      acceptedPaths: ['summary', 'support.phone'],
      reply: 'Hersteller stimmt so noch nicht.',
    });
    expect(decided.status).toBe(200);
    expect(decided.headers.etag).toBe('"2"');
    expect(decided.body).toMatchObject({
      state: 'partly',
      decidedBy: 'user:default/scout',
      allowedActions: [],
      entryRevision: 2,
      changes: [{ accepted: true }, { accepted: true }, { accepted: false }],
    });
    expect(await fieldsOf()).toMatchObject({
      summary: 'neu',
      support: { phone: '05241 82-0' },
    });
    expect(await fieldsOf()).not.toHaveProperty('vendor');
    const revisions = await scout.send('get', '/entries/a/revisions');
    expect(revisions.body.items[0]).toMatchObject({
      action: 'accept-proposal',
      actor: 'user:default/scout',
      changes: [{ path: 'summary' }, { path: 'support.phone' }],
    });
    expect(await mailbox.next()).toMatchObject({
      recipients: { entityRef: ['user:default/staff'] },
      payload: {
        title: expect.stringContaining('teilweise angenommen'),
        description: 'Hersteller stimmt so noch nicht.',
      },
    });

    const mine = await registry.as('staff').send('get', '/proposals?view=mine');
    expect(mine.body.items).toMatchObject([{ id: made.id, state: 'partly' }]);
    expect((await scout.send('get', '/proposals')).body.totalItems).toBe(0);
  });

  it('makes a proposed entry by the rights of the Scout, once', async () => {
    const { registry, mailbox, decide } = await start();
    const fields = {
      title: 'Wohngeldverfahren',
      type: 'fachverfahren',
      owner: OWN,
      restricted: { dataProcessing: { recordNumber: 'VVT 17' } },
    };
    const body = { fields, note: 'Fehlt im Katalog' };
    const [first, again] = [
      await registry.as('staff').send('post', '/proposals', { body }),
      await registry.as('staff').send('post', '/proposals', { body }),
    ];
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      kind: 'create',
      entry: 'wohngeldverfahren',
      entryTitle: 'Wohngeldverfahren',
      allowedActions: ['withdraw'],
    });
    // The answer was lost, the person asks again: the proposal is there.
    expect(again.body.id).toBe(first.body.id);
    expect((await mailbox.next()).payload.title).toContain('neuen Eintrag');

    const waiting = await registry.as('scout').send('get', '/proposals');
    expect(waiting.body.items).toMatchObject([{ id: first.body.id }]);
    expect((await decide(first.body, { accept: true }, 'staff')).status).toBe(
      403,
    );
    const decided = await decide(first.body, { accept: true });
    expect(decided.body).toMatchObject({ state: 'accepted', entryRevision: 1 });
    expect((await decide(first.body, { accept: true })).status).toBe(409);
    const made = await registry
      .as('scout')
      .send('get', '/entries/wohngeldverfahren');
    expect(made.body.fields).toMatchObject(fields);
    expect((await mailbox.next()).recipients).toMatchObject({
      entityRef: ['user:default/staff'],
    });
    const late = await registry
      .as('staff')
      .send('post', '/proposals', { body });
    expect(late.status).toBe(409);
    expect(late.body.error.fields).toMatchObject([{ code: 'name_taken' }]);
  });

  it('declines a proposed entry with the reason, and leaves nothing', async () => {
    const { registry, decide } = await start();
    const { body } = await registry.as('itTeam').send('post', '/proposals', {
      body: {
        fields: { title: 'Doppeltes', type: 'basisdienst', owner: OWN },
      },
    });
    const declined = await decide(body, { reply: 'Gibt es schon.' });
    expect(declined.body).toMatchObject({
      state: 'rejected',
      reply: 'Gibt es schon.',
    });
    expect(
      (await registry.as('scout').send('get', '/entries/doppeltes')).status,
    ).toBe(404);
  });

  it('shows a proposal against the entry as it is now, and writes onto that', async () => {
    const { registry, fieldsOf, propose, decide } = await start();
    const made = await propose({ summary: 'neu', vendor: 'Muster GmbH' });
    await registry.as('scout').send('put', '/entries/a', {
      ifMatch: 1,
      body: {
        fields: { ...(await fieldsOf()), summary: 'anders', product: 'P1' },
      },
    });
    const seen = await registry
      .as('scout')
      .send('get', `/proposals/${made.id}`);
    expect(seen.body).toMatchObject({
      baseRevision: 1,
      entryRevision: 2,
      changes: [
        { path: 'summary', changedMeanwhile: true, current: 'anders' },
        { path: 'vendor', changedMeanwhile: false },
      ],
    });
    // Decided from what the entry was before: refused with what it is now.
    const stale = await decide(made, { acceptedPaths: ['vendor'] });
    expect(stale.status).toBe(409);
    expect(stale.body.error.current).toMatchObject({
      id: made.id,
      entryRevision: 2,
    });
    const decided = await decide(seen.body, { acceptedPaths: ['vendor'] });
    expect(decided.status).toBe(200);
    expect(await fieldsOf()).toMatchObject({
      summary: 'anders',
      product: 'P1',
      vendor: 'Muster GmbH',
    });
  });

  it('lets one of two deciders win and tells the other', async () => {
    const { propose, decide, registry } = await start();
    const made = await propose({ summary: 'neu', vendor: 'Muster GmbH' });
    const answers = await Promise.all([
      decide(made, { acceptedPaths: ['summary'] }),
      decide(made, { acceptedPaths: ['vendor'] }, 'head'),
      decide(made, { acceptedPaths: [] }, 'cdoOffice'),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect([...statuses].sort()).toEqual([200, 409, 409]);
    const winner = answers[statuses.indexOf(200)].body;
    const [loser] = answers.filter(({ status }) => status === 409);
    expect(loser.body.error.current).toMatchObject({
      state: winner.state,
      decidedBy: winner.decidedBy,
    });
    const { body } = await registry.as('scout').send('get', '/entries/a');
    expect(body.revision).toBe(winner.state === 'rejected' ? 1 : 2);
  });

  it('refuses a decision after which the entry would not be right', async () => {
    const { propose, decide, registry } = await start();
    const made = await propose({ maturity: { level: 5, model: '2.0' } });
    const answer = await decide(made, { acceptedPaths: ['maturity.level'] });
    expect(answer.status).toBe(400);
    expect(answer.body.error.fields).toMatchObject([
      { path: 'fields.maturity.model' },
    ]);
    const after = await registry
      .as('scout')
      .send('get', `/proposals/${made.id}`);
    expect(after.body.state).toBe('open');
  });

  it('lets nobody decide on their own proposal', async () => {
    const { propose, decide, registry, mailbox } = await start();
    const made = await propose({ summary: 'neu' }, 'scout');
    expect((await decide(made, { acceptedPaths: [] })).status).toBe(403);
    // The Scout is the only one, so the CDO office decides.
    expect(await mailbox.next()).toMatchObject({
      recipients: { entityRef: ['group:default/cdo-buero'] },
    });
    const ids = async (who: Role) => {
      const { body } = await registry.as(who).send('get', '/proposals');
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await ids('scout')).toEqual([]);
    expect(await ids('cdoOffice')).toEqual([made.id]);
  });

  it('takes no proposal into another Fachbereich from who may not write there', async () => {
    const { propose, decide, fieldsOf } = await start();
    const made = await propose({ owner: FOREIGN });
    expect((await decide(made, { acceptedPaths: ['owner'] })).status).toBe(403);
    expect((await fieldsOf()).owner).toBe(OWN);
    expect(
      (await decide(made, { acceptedPaths: ['owner'] }, 'cdoOffice')).status,
    ).toBe(200);
    expect((await fieldsOf()).owner).toBe(FOREIGN);
  });

  it('takes a remark on a fact, and the word that it was taken care of', async () => {
    const { registry, mailbox, decide, fieldsOf } = await start();
    const made = await registry
      .as('staff')
      .send('post', '/entries/a/proposals', {
        body: {
          kind: 'remark',
          path: 'support.phone',
          note: 'Niemand nimmt ab',
        },
      });
    expect(made.body).toMatchObject({
      kind: 'remark',
      path: 'support.phone',
      changes: [],
    });
    await mailbox.next();
    const before = await fieldsOf();
    const answer = await decide(made.body, { accept: true, reply: 'Danke!' });
    expect(answer.body).toMatchObject({ state: 'accepted', reply: 'Danke!' });
    expect(await fieldsOf()).toEqual(before);
  });

  it('can be withdrawn by its proposer until it is decided', async () => {
    const { registry, propose, decide } = await start();
    const made = await propose({ summary: 'neu' });
    const withdraw = () =>
      registry.as('staff').send('post', `/proposals/${made.id}/withdraw`, {
        ifMatch: 1,
        body: {},
      });
    expect((await withdraw()).body).toMatchObject({ state: 'withdrawn' });
    expect((await withdraw()).status).toBe(409);
    const late = await decide(made, { acceptedPaths: ['summary'] });
    expect(late.status).toBe(409);
    expect(late.body.error.current.state).toBe('withdrawn');
  });

  it('shows others only what they decide on', async () => {
    const { registry, propose } = await start();
    const made = await propose({ summary: 'neu' });
    const seenBy = async (who: Role) => {
      const one = await registry.as(who).send('get', `/proposals/${made.id}`);
      const all = await registry.as(who).send('get', '/entries/a/proposals');
      return [one.status, all.body.totalItems];
    };
    expect(await seenBy('staff')).toEqual([200, 1]);
    expect(await seenBy('scout')).toEqual([200, 1]);
    expect(await seenBy('school')).toEqual([404, 0]);
  });

  it('names what is wrong with a proposal', async () => {
    const { registry, fieldsOf } = await start();
    const fields = await fieldsOf();
    const problemsOf = async (body: object, ifMatch?: number) => {
      const answer = await registry
        .as('staff')
        .send('post', '/entries/a/proposals', { body, ifMatch });
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map(
        ({ path, code }: { path: string; code: string }) => `${path}: ${code}`,
      );
    };
    expect(await problemsOf({ kind: 'edit', fields })).toEqual([
      'If-Match: required',
    ]);
    expect(await problemsOf({ kind: 'edit', fields }, 7)).toEqual([
      'If-Match: invalid',
    ]);
    expect(await problemsOf({ kind: 'edit', fields }, 1)).toEqual([
      'fields: required',
    ]);
    expect(
      await problemsOf(
        { kind: 'edit', fields: { ...fields, title: 'x', restricted: {} } },
        1,
      ),
    ).toEqual(
      expect.arrayContaining([
        'fields.title: too_short',
        'fields.restricted: unknown_field',
      ]),
    );
    expect(
      await problemsOf(
        { kind: 'edit', fields: { ...fields, owner: 'group:default/nope' } },
        1,
      ),
    ).toEqual(['fields.owner: unknown_ref']);
    expect(await problemsOf({ kind: 'remark', note: ' ' })).toEqual([
      'note: required',
    ]);
  });

  it('keeps a proposal although nobody can be told', async () => {
    const { registry, mailbox } = await start();
    const told = new Promise<void>(resolve => {
      mailbox.send = async () => {
        resolve();
        throw new Error('no notifications here');
      };
    });
    const answer = await registry
      .as('staff')
      .send('post', '/entries/a/proposals', {
        body: { kind: 'remark', note: 'Stimmt nicht' },
      });
    expect(answer.status).toBe(201);
    await told;
    const list = await registry.as('scout').send('get', '/proposals');
    expect(list.body.totalItems).toBe(1);
  });
});
