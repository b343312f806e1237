import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  documentationPageSchema,
  documentationSchema,
} from '@rathaus/plugin-documentation-common';
import { symlink } from 'node:fs/promises';
import { Server } from 'node:http';
import request from 'supertest';
import { publishedRepository } from './__testUtils__/publishedRepository';
import documentationPlugin from './index';
import { operations } from './openapi/operations';

const files = createMockDirectory({
  content: {
    geheim: { 'geheim.md': '# Geheim' },
    daten: { repositories: {} },
    portal: {
      ohne: { 'catalog-info.yaml': '' },
      falsch: { 'mkdocs.yml': 'nav: [', docs: { 'seite.md': 'Ohne Titel' } },
      bombe: {
        'mkdocs.yml': 'a: &a [x, x]\nb: &b [*a, *a]\nnav: [*b, *b]',
        docs: { 'index.md': '# Da' },
      },
      hinaus: {
        'mkdocs.yml': 'docs_dir: ../../geheim',
        docs: { 'index.md': '# Drin' },
      },
      anwendung: {
        'mkdocs.yml': [
          'site_name: Fachanwendung',
          'plugins: [techdocs-core]',
          'markdown_extensions: [{ x: !!python/name:os.system }]',
          'nav:',
          '  - Willkommen: index.md',
          '  - Betrieb:',
          '      - betrieb/sichern.md',
          '      - Fehlt: fehlt.md',
          '  - Leer: [auch-fehlt.md]',
        ].join('\n'),
        docs: {
          'index.md': '---\ntags: [x]\n---\n# Start\n\nText ![Plan](plan.png)',
          'nicht-im-inhalt.md': '# Anhang',
          'gross.md': 'x'.repeat(600 * 1024),
          'plan.png': 'Bild',
          '.verborgen.md': '# Verborgen',
          betrieb: { 'sichern.md': '# Daten sichern\n\n## Täglich\n\nJa.' },
        },
      },
    },
  },
});

const entity = (name: string, location: string, ref = 'dir:.'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    title: `Titel ${name}`,
    annotations: {
      'backstage.io/managed-by-location': location,
      ...(ref && { 'backstage.io/techdocs-ref': ref }),
    },
  },
});
const inFolder = (name: string, ref?: string) =>
  entity(
    name,
    `file:${files.resolve(`portal/${name}/catalog-info.yaml`)}`,
    ref,
  );
const gitdir = files.resolve('daten/repositories/dienst.git');
const HOST = 'https://git.stadt.example/team/x/blob/main/catalog-info.yaml';

const readTree = jest.fn();
const ENTITIES = [
  inFolder('ohne'),
  inFolder('falsch'),
  inFolder('bombe'),
  inFolder('hinaus'),
  inFolder('anwendung'),
  inFolder('keine', ''),
  inFolder('aufwaerts', 'dir:../../geheim'),
  inFolder('absolut', `dir:${files.resolve('geheim')}`),
  inFolder('unbekannt', 'gs:eimer'),
  inFolder('fremder-host', 'url:https://anderswo.example/x'),
  entity('verweis', `file:${files.resolve('portal/verweis/c.yaml')}`),
  entity('daneben', `file:${files.resolve('geheim/c.yaml')}`),
  entity('kein-git', `file:${files.resolve('daten/repositories/fehlt.git')}`),
  entity('dienst', `file:${gitdir}`),
  entity('entfernt', `url:${HOST}`, 'dir:handbuch'),
  entity('anderswo', `url:${HOST}`, 'url:https://anderswo.example/x'),
  entity('stumm', `url:${HOST}`, 'url:https://git.stadt.example/stumm'),
];

let server: Server;
beforeAll(async () => {
  await symlink(files.resolve('geheim'), files.resolve('portal/verweis'));
  const docs = files.resolve('portal/anwendung/docs');
  await symlink(files.resolve('geheim/geheim.md'), `${docs}/datei.md`);
  await symlink(files.resolve('geheim'), `${docs}/ordner`);
  await publishedRepository(gitdir, {
    'catalog-info.yaml': '',
    'docs/index.md': '# Dienst',
    'docs/b.md': '# Zweite',
    'docs/a/README.md': '# Im Ordner',
    'docs/link.md': '->/etc/passwd',
    'geheim.md': '# Nicht in docs',
  });
  readTree.mockImplementation(async (url, options) => {
    if (url.endsWith('/stumm')) {
      throw new Error(`Cannot reach ${url} with token 123`);
    }
    const tree = [
      ['mkdocs.yml', 'docs_dir: .'],
      ['index.md', `# Von ${url}`],
      ['haupt.ts', 'x'],
    ];
    return {
      files: async () =>
        tree
          .filter(([path]) => options.filter(path))
          .map(([path, text]) => ({
            path,
            content: async () => Buffer.from(text),
          })),
    };
  });
  const backend = await startTestBackend({
    features: [
      documentationPlugin,
      catalogServiceMock.factory({ entities: ENTITIES }),
      mockServices.urlReader.mock({ readTree }).factory,
      mockServices.rootConfig.factory({
        data: {
          rathaus: {
            repositories: { folder: files.resolve('daten/repositories') },
          },
          catalog: {
            locations: [
              { type: 'file', target: files.resolve('portal/all.yaml') },
              { type: 'file', target: files.resolve('fehlt/all.yaml') },
              { type: 'url', target: HOST },
            ],
          },
        },
      }),
    ],
  });
  server = backend.server;
});

const get = (path: string) =>
  request(server)
    .get(`/api/documentation${path}`)
    .set('Authorization', mockCredentials.user.header());
const describeOf = async (name: string) =>
  documentationSchema.parse(
    (await get(`/entities/component/default/${name}`).expect(200)).body,
  );
const pageOf = (name: string, path: string) =>
  get(`/entities/component/default/${name}/page`).query({ path });

describe('documentation', () => {
  it('has its pages in the order of mkdocs.yml, and none that is hidden, linked or too large', async () => {
    expect(await describeOf('anwendung')).toEqual({
      title: 'Fachanwendung',
      entityTitle: 'Titel anwendung',
      home: 'index.md',
      contents: [
        { title: 'Willkommen', level: 1, path: 'index.md' },
        { title: 'Betrieb', level: 1 },
        { title: 'Daten sichern', level: 2, path: 'betrieb/sichern.md' },
      ],
      pages: ['betrieb/sichern.md', 'index.md', 'nicht-im-inhalt.md'],
      problems: ['leftOut'],
    });
  });

  it('gives a page with its headings, without what tools want', async () => {
    const { body } = await pageOf('anwendung', 'betrieb/sichern.md').expect(
      200,
    );
    expect(documentationPageSchema.parse(body)).toEqual({
      path: 'betrieb/sichern.md',
      title: 'Daten sichern',
      content: '## Täglich\n\nJa.',
      headings: [{ id: 'taeglich', title: 'Täglich', level: 2, line: 1 }],
    });
    const first = await pageOf('anwendung', 'index.md').expect(200);
    expect(first.body).toMatchObject({
      title: 'Start',
      content: 'Text ![Plan](plan.png)',
    });
  });

  it('comes from the newest commit of a repository of the portal, folder by folder', async () => {
    expect(await describeOf('dienst')).toMatchObject({
      title: 'Titel dienst',
      home: 'index.md',
      contents: [
        { title: 'Dienst', level: 1, path: 'index.md' },
        { title: 'Zweite', level: 1, path: 'b.md' },
        { title: 'a', level: 1 },
        { title: 'Im Ordner', level: 2, path: 'a/README.md' },
      ],
      problems: [],
    });
  });

  it('comes from a repository elsewhere through the reader of Backstage', async () => {
    const { contents } = await describeOf('entfernt');
    expect(contents).toEqual([
      {
        title: 'Von https://git.stadt.example/team/x/blob/main/handbuch/',
        level: 1,
        path: 'index.md',
      },
    ]);
  });

  it.each([
    ['falsch', 'seite.md'],
    ['bombe', 'index.md'],
    ['hinaus', 'index.md'],
  ])('is readable although mkdocs.yml is wrong: %s', async (name, home) => {
    const { problems, pages } = await describeOf(name);
    expect({ problems, pages }).toEqual({
      problems: ['settings'],
      pages: [home],
    });
  });

  it('may be without pages', async () => {
    expect(await describeOf('ohne')).toMatchObject({ contents: [], pages: [] });
  });

  it('says that it cannot be read, and nothing of the server', async () => {
    for (const name of ['stumm', 'kein-git', 'verweis', 'daneben']) {
      const { body } = await get(`/entities/component/default/${name}`).expect(
        503,
      );
      expect(body.error.message).toBe('The documentation cannot be read');
    }
  });
});

describe('what is refused', () => {
  it.each([
    'keine',
    'aufwaerts',
    'absolut',
    'unbekannt',
    'fremder-host',
    'anderswo',
    'gibt-es-nicht',
  ])('there is none of %s', async name => {
    await get(`/entities/component/default/${name}`).expect(404);
    expect(readTree).not.toHaveBeenCalledWith(
      expect.stringContaining('anderswo'),
      expect.anything(),
    );
  });

  it.each([
    '../../../geheim/geheim.md',
    'betrieb/../index.md',
    'datei.md',
    'ordner/geheim.md',
    '.verborgen.md',
    'plan.png',
    'mkdocs.yml',
    'gross.md',
    'constructor',
    '\0',
  ])('there is no page %j', async path => {
    const { status } = await pageOf('anwendung', path);
    expect(status).toBe(404);
  });

  it.each([
    '/entities/component/default/anwendung/page',
    '/entities/component/default/anwendung/page?path=',
    '/entities/component/default/anwendung/page?path=a&path=b',
    `/entities/component/default/anwendung/page?path=${'x'.repeat(501)}`,
    '/entities/component/default/a%2F..%2Fb',
    '/entities/component/%00/anwendung',
    `/entities/component/default/${'x'.repeat(64)}`,
    '/entities/%E0%A4%A/default/anwendung',
  ])('%s is no question', async path => {
    const { status } = await get(path);
    expect(status).toBe(400);
  });

  it.each(operations)(
    '$path is nothing for whoever is not signed in',
    async ({ path }) => {
      const { status } = await request(server)
        .get(`/api/documentation${path.replace(/:\w+/g, 'x')}`)
        .set('Authorization', mockCredentials.none.header());
      expect(status).toBe(401);
    },
  );
});

describe('rights', () => {
  it('are those of the catalog: what it does not give to the caller is not there', async () => {
    const catalog = catalogServiceMock.mock({
      getEntityByRef: jest.fn().mockResolvedValue(undefined),
    });
    const closed = await startTestBackend({
      features: [documentationPlugin, catalog.factory],
    });
    const path = '/api/documentation/entities/component/default/anwendung';
    await request(closed.server)
      .get(path)
      .set('Authorization', mockCredentials.user.header('user:default/mia'))
      .expect(404);
    expect(catalog.getEntityByRef).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'anwendung' },
      { credentials: mockCredentials.user('user:default/mia') },
    );
    await closed.stop();
  });
});
