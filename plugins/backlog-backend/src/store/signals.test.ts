import signalsPlugin from '@backstage/plugin-signals-backend';
import { AddressInfo } from 'node:net';
import request from 'supertest';
import { createTestDatabases } from '../__testUtils__/databases';
import { aNeed, anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const [[id]] = databases.eachSupportedId();

/** The signals backend begins to listen when somebody tries, and leaves the first ones without an answer. */
async function connect({ server }: TestBacklog): Promise<WebSocket> {
  const address = server.address() as AddressInfo;
  const tried: WebSocket[] = [];
  let open: WebSocket | undefined;
  while (!open) {
    tried.push(new WebSocket(`ws://localhost:${address.port}/api/signals`));
    await request(server).get('/api/signals/health');
    open = tried.find(({ readyState }) => readyState === WebSocket.OPEN);
  }
  tried.filter(socket => socket !== open).forEach(socket => socket.close());
  return open;
}

describe('signals', () => {
  it('tell whoever listens without a token that a board changed, and nothing else', async () => {
    const backlog = await startTestBacklog(await databases.initMigrated(id), {
      signalsBackend: signalsPlugin,
    });
    const socket = await connect(backlog);
    const heard: string[] = [];
    let listener = () => {};
    socket.onmessage = ({ data }) => {
      heard.push(String(data));
      listener();
    };
    socket.send(JSON.stringify({ action: 'subscribe', channel: 'backlog' }));
    // Nobody says when the subscription is there.
    while (!heard.length) {
      await anItem(backlog);
    }

    const item = await anItem(backlog, { title: 'Geheimes Vorhaben' });
    await aNeed(backlog, { draft: true });
    const { body: board } = await backlog
      .as('staff')
      .send('get', '/boards/schulen');
    const last = new Promise<void>(resolve => {
      listener = () => {
        if (heard.at(-1)?.includes(`"version":${board.version + 1}`)) {
          resolve();
        }
      };
    });
    await backlog.done('cdo', 'post', `/items/${item.id}/comments`, {
      body: { text: 'Streng vertraulich' },
    });
    await last;
    socket.close();

    const first = board.version + 2 - heard.length;
    expect(heard.map(text => JSON.parse(text))).toEqual(
      heard.map((_, index) => ({
        channel: 'backlog',
        message: { board: 'schulen', version: first + index },
      })),
    );
    expect(heard.length).toBeGreaterThanOrEqual(4);
  });
});
