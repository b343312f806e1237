import { NotFoundError } from '@backstage/errors';
import { HandbookPage } from '@rathaus/plugin-handbook-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { HandbookApi } from '../api/handbookApiRef';
import { openHandbook } from '../__testUtils__/openHandbook';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const PAGES: HandbookPage[] = [
  {
    name: 'index',
    title: 'Handbuch',
    content: '- [Suche](suche.md)\n- [Mehr dazu](suche.md#mehr)',
    headings: [],
  },
  {
    name: 'suche',
    title: 'Suche',
    content:
      '## So geht es\n\nTippen. [Betrieb](../betrieb.md)\n\n<b onclick="x()">fett</b>\n\n## Mehr\n\nWörter.',
    headings: [
      { id: 'so-geht-es', title: 'So geht es', level: 2, line: 1 },
      { id: 'mehr', title: 'Mehr', level: 2, line: 7 },
    ],
  },
];

function handbook(pages: HandbookPage[] = PAGES): HandbookApi {
  return {
    getPages: async () => ({ items: pages, totalItems: pages.length }),
    getPage: async name => {
      const page = pages.find(each => each.name === name);
      if (!page) {
        throw new NotFoundError('No such page');
      }
      return page;
    },
  };
}

const contents = () =>
  screen.findByRole('navigation', { name: 'Inhalt des Handbuchs' });
const heading = (name: string, level: number) =>
  screen.findByRole('heading', { name, level });

const scrolledTo = jest.fn();
beforeEach(() => {
  scrolledTo.mockReset();
  // jsdom has no layout.
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo(this.textContent);
  };
});

describe('the handbook', () => {
  it('begins with its contents, which lead to pages and their sections', async () => {
    const user = await openHandbook('/handbuch', handbook());
    await heading('Handbuch', 1);
    const links = await screen.findByRole('link', { name: 'Mehr dazu' });
    await user.click(links);

    await heading('Suche', 1);
    const section = await heading('Mehr', 2);
    await waitFor(() => expect(section).toHaveFocus());
    expect(scrolledTo).toHaveBeenCalledWith('Mehr');
  });

  it('shows beside a page where one is, and its sections', async () => {
    const user = await openHandbook('/handbuch/suche', handbook());
    await heading('So geht es', 2);
    const nav = within(await contents());
    expect(nav.getByRole('link', { name: 'Suche' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(
      nav.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toEqual([
      '/handbuch',
      '/handbuch/suche',
      '/handbuch/suche#so-geht-es',
      '/handbuch/suche#mehr',
    ]);

    await user.click(nav.getByRole('link', { name: 'Handbuch' }));
    await screen.findByRole('link', { name: 'Mehr dazu' });
    expect(screen.queryByRole('heading', { name: 'So geht es' })).toBeNull();
  });

  it('shows nothing dangerous, and no link to what is no page', async () => {
    await openHandbook('/handbuch/suche', handbook());
    await heading('So geht es', 2);
    expect(screen.queryByRole('link', { name: 'Betrieb' })).toBeNull();
    expect(document.querySelector('[onclick]')).toBeNull();
  });

  it('says that there is no such page, and leads to the contents', async () => {
    const user = await openHandbook('/handbuch/fehlt', handbook());
    const alert = within(await screen.findByRole('alert'));
    await user.click(alert.getByRole('link', { name: 'Zum Inhalt' }));
    await screen.findByRole('link', { name: 'Mehr dazu' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tries again when it could not be read', async () => {
    const api = handbook();
    const getPages = jest
      .fn(api.getPages)
      .mockRejectedValueOnce(new Error('away'));
    const user = await openHandbook('/handbuch', { ...api, getPages });
    await user.click(
      await screen.findByRole('button', { name: 'Erneut versuchen' }),
    );
    await screen.findByRole('link', { name: 'Mehr dazu' });
    expect(getPages).toHaveBeenCalledTimes(2);
  });

  it('says when it has no pages', async () => {
    await openHandbook('/handbuch', handbook([]));
    expect(
      await screen.findByText(
        'Das Handbuch hat in diesem Portal keine Seiten.',
      ),
    ).toBeVisible();
  });
});
