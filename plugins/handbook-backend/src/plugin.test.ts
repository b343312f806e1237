import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  handbookPageSchema,
  handbookReadPermission,
  pageListSchema,
  sectionListSchema,
} from '@rathaus/plugin-handbook-common';
import { Server } from 'node:http';
import { resolve } from 'node:path';
import request from 'supertest';
import { operations } from './openapi/operations';
import handbookPlugin from './index';

const files = createMockDirectory({
  content: {
    'geheim.md': '# Geheim',
    handbuch: {
      'index.md': '# Handbuch\n\n- [Zweite](zweite.md)\n- [Erste](erste.md)',
      'anhang.md': '# Anhang',
      'erste.md': '# Erste Seite\n\n## Ein Abschnitt\n\nMit **Text**.',
      'zweite.md': '# Zweite Seite',
      'Notiz.txt': 'keine Seite',
    },
  },
});

async function start(
  options: { folder?: string; result?: AuthorizeResult.DENY } = {},
): Promise<Server> {
  const { folder = files.resolve('handbuch'), result } = options;
  const { server } = await startTestBackend({
    features: [
      handbookPlugin,
      mockServices.permissions.factory({
        result: result ?? AuthorizeResult.ALLOW,
      }),
      mockServices.rootConfig.factory({
        data: { rathaus: { handbook: { folder } } },
      }),
    ],
  });
  return server;
}

const get = (server: Server, path: string) =>
  request(server)
    .get(`/api/handbook${path}`)
    .set('Authorization', mockCredentials.user.header());

describe('the handbook', () => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });

  it('has its pages in the order of the page of contents, the others behind', async () => {
    const { body } = await get(server, '/pages').expect(200);
    expect(pageListSchema.parse(body)).toEqual({
      items: [
        { name: 'index', title: 'Handbuch' },
        { name: 'zweite', title: 'Zweite Seite' },
        { name: 'erste', title: 'Erste Seite' },
        { name: 'anhang', title: 'Anhang' },
      ],
      totalItems: 4,
    });
  });

  it('gives a page with its headings', async () => {
    const { body } = await get(server, '/pages/erste').expect(200);
    expect(handbookPageSchema.parse(body)).toEqual({
      name: 'erste',
      title: 'Erste Seite',
      content: '## Ein Abschnitt\n\nMit **Text**.',
      headings: [
        { id: 'ein-abschnitt', title: 'Ein Abschnitt', level: 2, line: 1 },
      ],
    });
  });

  it('gives all words for the search', async () => {
    const { body } = await get(server, '/sections').expect(200);
    expect(sectionListSchema.parse(body).items).toEqual([
      {
        page: { name: 'index', title: 'Handbuch' },
        title: 'Handbuch',
        text: 'Zweite\nErste',
      },
      {
        page: { name: 'erste', title: 'Erste Seite' },
        id: 'ein-abschnitt',
        title: 'Ein Abschnitt',
        text: 'Mit Text.',
      },
    ]);
  });

  it.each([
    'fehlt',
    '..%2Fgeheim',
    '%2E%2E%2Fgeheim.md',
    'erste.md',
    'Notiz.txt',
    '%00',
    'constructor',
    'x'.repeat(5000),
  ])('has no page %s', async name => {
    const { status } = await get(server, `/pages/${name}`);
    expect(status).toBe(404);
  });

  it('does not choke on what is no address', async () => {
    const { status } = await get(server, '/pages/%E0%A4%A');
    expect(status).toBe(400);
  });
});

describe('rights', () => {
  let closed: Server;
  beforeAll(async () => {
    closed = await start({ result: AuthorizeResult.DENY });
  });

  it.each(operations)(
    '$path is nothing for whoever is not signed in',
    async ({ path }) => {
      const { status } = await request(closed)
        .get(`/api/handbook${path.replace(':name', 'erste')}`)
        .set('Authorization', mockCredentials.none.header());
      expect(status).toBe(401);
    },
  );

  it.each(['/pages', '/pages/erste', '/pages/fehlt', '/sections'])(
    '%s is refused to whoever may not read',
    async path => {
      const { body } = await get(closed, path).expect(403);
      expect(body.error.message).toContain(handbookReadPermission.name);
    },
  );
});

describe('the portal', () => {
  it('runs without the folder of the handbook', async () => {
    const server = await start({ folder: files.resolve('fehlt') });
    const { body } = await get(server, '/pages').expect(200);
    expect(body).toEqual({ items: [], totalItems: 0 });
  });

  it('has a handbook in which every link between pages leads somewhere', async () => {
    const server = await start({
      folder: resolve(__dirname, '../../../docs/handbuch'),
    });
    const { body } = await get(server, '/pages').expect(200);
    const { items } = pageListSchema.parse(body);
    const pages = await Promise.all(
      items.map(async ({ name }) =>
        handbookPageSchema.parse((await get(server, `/pages/${name}`)).body),
      ),
    );
    const anchors = new Set(
      pages.flatMap(({ name, headings }) => [
        name,
        ...headings.map(({ id }) => `${name}#${id}`),
      ]),
    );
    const targets = pages.flatMap(({ content }) =>
      [...content.matchAll(/\]\(([a-z0-9-]+)\.md(#[^)]*)?\)/g)].map(
        ([, name, anchor = '']) => `${name}${anchor}`,
      ),
    );
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter(target => !anchors.has(target))).toEqual([]);
  });
});
