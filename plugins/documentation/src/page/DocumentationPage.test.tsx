import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { Documentation } from '@rathaus/plugin-documentation-common';
import { configure, screen, within } from '@testing-library/react';
import { DocumentationApi } from '../api/documentationApiRef';
import { openDocumentation } from '../__testUtils__/openDocumentation';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const ADDRESS = '/dokumentation/component/default/melder';

const MELDER: Documentation = {
  title: 'Melder lesen',
  entityTitle: 'Melder',
  home: 'index.md',
  contents: [
    { title: 'Start', level: 1, path: 'index.md' },
    { title: 'Betrieb', level: 1 },
    { title: 'Sichern', level: 2, path: 'betrieb/sichern.md' },
  ],
  pages: ['index.md', 'betrieb/sichern.md', 'anhang.md'],
  problems: [],
};

const TEXTS: Record<string, { title: string; content: string }> = {
  'index.md': {
    title: 'Willkommen',
    content:
      'Siehe [Anhang](anhang.md) und [Quelltext](../src/main.ts). ![Plan](plan.png) <img src=x onerror="x()">',
  },
  'betrieb/sichern.md': { title: 'Sichern', content: '## Täglich' },
  'anhang.md': { title: 'Anhang', content: '[Zurück](./index.md)' },
};

function documentation(described: Partial<Documentation> = {}) {
  return {
    getDocumentation: jest.fn(async () => ({ ...MELDER, ...described })),
    getPage: jest.fn(async (_entity, path) => {
      if (!(path in TEXTS)) {
        throw new NotFoundError('No such page');
      }
      const headings = path.startsWith('betrieb')
        ? [{ id: 'taeglich', title: 'Täglich', level: 2, line: 1 }]
        : [];
      return { path, headings, ...TEXTS[path] };
    }),
  } satisfies DocumentationApi;
}

const heading = (name: string, level: number) =>
  screen.findByRole('heading', { name, level });

describe('documentation', () => {
  it('begins with its first page and leads on by contents and links', async () => {
    const user = await openDocumentation(ADDRESS, documentation());
    await heading('Willkommen', 1);
    const nav = within(
      await screen.findByRole('navigation', {
        name: 'Inhalt der Dokumentation',
      }),
    );
    expect(nav.getByRole('link', { name: 'Start' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(nav.queryByRole('link', { name: 'Betrieb' })).toBeNull();
    expect(nav.getByText('Betrieb')).toBeVisible();

    await user.click(nav.getByRole('link', { name: 'Sichern' }));
    await heading('Täglich', 2);
    expect(nav.getByRole('link', { name: 'Täglich' })).toHaveAttribute(
      'href',
      `${ADDRESS}/betrieb/sichern#taeglich`,
    );

    await user.click(nav.getByRole('link', { name: 'Start' }));
    await user.click(await screen.findByRole('link', { name: 'Anhang' }));
    await heading('Anhang', 1);
    expect(screen.getByRole('link', { name: 'Zurück' })).toHaveAttribute(
      'href',
      `${ADDRESS}/index`,
    );
    expect(screen.getByRole('link', { name: 'Melder' })).toHaveAttribute(
      'href',
      '/catalog/default/component/melder',
    );
  });

  it('shows nothing dangerous, and says where pictures are', async () => {
    await openDocumentation(ADDRESS, documentation());
    await screen.findByText(/Bild, nur in der Ablage .*: Plan/);
    expect(screen.queryByRole('link', { name: 'Quelltext' })).toBeNull();
    expect(document.querySelector('main img, [onerror]')).toBeNull();
  });

  it('says that there is no such page, and leads to the first', async () => {
    const user = await openDocumentation(`${ADDRESS}/fehlt`, documentation());
    const alert = within(await screen.findByRole('alert'));
    await user.click(alert.getByRole('link', { name: 'Zur ersten Seite' }));
    await heading('Willkommen', 1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is listed by what it describes', async () => {
    const melder = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'melder',
        title: 'Melder',
        annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
      },
    };
    const user = await openDocumentation('/dokumentation', documentation(), [
      melder,
      { ...melder, metadata: { name: 'ohne', title: 'Ohne' } },
    ]);
    await user.click(await screen.findByRole('link', { name: 'Melder' }));
    await heading('Willkommen', 1);
    expect(screen.queryByRole('link', { name: 'Ohne' })).toBeNull();
  });

  it('says that it has no pages yet', async () => {
    await openDocumentation(
      ADDRESS,
      documentation({ home: undefined, contents: [], pages: [] }),
    );
    expect(await screen.findByText(/hat noch keine Seiten/)).toBeVisible();
  });

  it('says that there is none', async () => {
    const api = documentation();
    api.getDocumentation.mockRejectedValue(new NotFoundError('None'));
    await openDocumentation(ADDRESS, api);
    expect(
      await screen.findByText(
        /keine Dokumentation, die das Portal zeigen darf/,
      ),
    ).toBeVisible();
  });

  it('says that it cannot be read, and tries again', async () => {
    const api = documentation({ problems: ['settings'] });
    api.getDocumentation.mockRejectedValueOnce(
      new ServiceUnavailableError('Away'),
    );
    const user = await openDocumentation(ADDRESS, api);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/lässt sich gerade nicht lesen/)).toBeVisible();
    await user.click(alert.getByRole('button', { name: 'Erneut versuchen' }));
    await heading('Willkommen', 1);
    expect(screen.getByText(/mkdocs.yml lässt sich nicht lesen/)).toBeVisible();
  });
});
