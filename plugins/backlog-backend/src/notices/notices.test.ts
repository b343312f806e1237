import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const [[id]] = databases.eachSupportedId();

describe('notices', () => {
  let backlog: TestBacklog;

  beforeEach(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  /** What is sent while something runs. */
  async function toldBy(
    run: () => Promise<unknown>,
  ): Promise<NotificationSendOptions[]> {
    backlog.sent.length = 0;
    await run();
    return [...backlog.sent];
  }

  const act = (
    item: { id: string; revision: number },
    step: string,
    body = {},
  ) =>
    backlog.done('task-force', 'post', `/items/${item.id}/${step}`, {
      body,
      ifMatch: item.revision,
    });

  it('tell the task force of a need, not of a draft', async () => {
    expect(await toldBy(() => aNeed(backlog, { draft: true }))).toEqual([]);
    const draft = await aNeed(backlog, { draft: true });
    const handedIn = await toldBy(() =>
      backlog.done('north', 'post', `/items/${draft.id}/hand-in`, {
        ifMatch: 1,
      }),
    );
    expect(handedIn).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: ['group:default/task-force-schulen'],
          excludeEntityRef: refOf('north'),
        },
        payload: {
          title: 'Neuer Bedarf: Neue Tafeln',
          description: 'Eine Schule hat einen Bedarf gemeldet.',
          link: `/schulprojekte/schulen?massnahme=${draft.id}`,
          scope: `${draft.id}:bedarf`,
          topic: 'schulprojekte',
        },
      },
    ]);
    expect(await toldBy(() => aNeed(backlog))).toHaveLength(1);
  });

  it('tell the school when its need gets somewhere, or nowhere', async () => {
    let need = await aNeed(backlog);
    const titlesAfterMove = async (column: string) => {
      const told = await toldBy(async () => {
        need = await act(need, 'move', { column });
      });
      return told.map(({ payload }) => payload.title);
    };
    expect([
      await titlesAfterMove('geplant'),
      await titlesAfterMove('umsetzung'),
      await titlesAfterMove('fertig'),
    ]).toEqual([
      ['Ihr Bedarf „Neue Tafeln“ steht jetzt auf „Geplant“'],
      // Still under way.
      [],
      ['Ihr Bedarf „Neue Tafeln“ steht jetzt auf „Fertig“'],
    ]);
    const declined = await toldBy(async () => {
      need = await act(need, 'decline', {
        reason: 'Das Gebäude wird saniert.',
      });
    });
    expect(declined).toMatchObject([
      {
        recipients: { entityRef: [NORTH] },
        payload: {
          title: 'Ihr Bedarf „Neue Tafeln“ wurde abgelehnt',
          description: 'Begründung: Das Gebäude wird saniert.',
        },
      },
    ]);
  });

  it('tell nobody of items that no school handed in', async () => {
    const item = await anItem(backlog, { schools: [{ ref: NORTH }] });
    expect(
      await toldBy(() => act(item, 'move', { column: 'geplant' })),
    ).toEqual([]);
  });

  it('tell those who are mentioned, once', async () => {
    const item = await anItem(backlog);
    const path = `/items/${item.id}/comments`;
    let comment = '';
    const told = await toldBy(async () => {
      const said = await backlog.done('cdo', 'post', path, {
        body: { text: 'Bitte ansehen', mentions: [refOf('north')] },
      });
      comment = said.comments[0].id;
    });
    expect(told).toMatchObject([
      {
        recipients: {
          entityRef: [refOf('north')],
          excludeEntityRef: refOf('cdo'),
        },
        payload: {
          title: 'Sie wurden erwähnt: WLAN in der Aula',
          description: 'Bitte ansehen',
        },
      },
    ]);
    const edited = await toldBy(() =>
      backlog.done('cdo', 'put', `${path}/${comment}`, {
        body: {
          text: 'Bitte beide ansehen',
          mentions: [refOf('north'), refOf('south')],
        },
      }),
    );
    expect(edited).toMatchObject([
      { recipients: { entityRef: [refOf('south')] } },
    ]);
  });

  it('tell nobody else of a draft', async () => {
    const draft = await aNeed(backlog, { draft: true });
    expect(
      await toldBy(() =>
        backlog.done('north', 'post', `/items/${draft.id}/comments`, {
          body: { text: 'Noch geheim', mentions: [refOf('south')] },
        }),
      ),
    ).toEqual([]);
  });
});
