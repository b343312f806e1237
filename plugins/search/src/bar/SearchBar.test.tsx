import { Suggestions } from '@rathaus/plugin-search-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderSearch } from '../__testUtils__/renderSearch';
import { SearchBar } from './SearchBar';

configure({ asyncUtilTimeout: 4_000 });
jest.setTimeout(60_000);

const item = (title: string, location: string, more: object = {}) => ({
  document: { title, text: '', location, ...more },
  highlight: {
    preTag: '<m>',
    postTag: '</m>',
    fields: { title: title.replace('WLAN', '<m>WLAN</m>') },
  },
});
const ANSWER: Suggestions = {
  groups: [
    {
      type: 'backlog-item',
      items: [
        item('WLAN in der Aula', '/schulprojekte/1', { number: 'S-1' }),
        item('WLAN im Keller', '/schulprojekte/2', { number: 'S-2' }),
      ],
    },
    { type: 'entry', items: [item('WLAN', '/servicekatalog/eintrag/wlan')] },
  ],
};

async function open(
  suggest: (words: string) => Promise<Suggestions>,
  address = '/scouts',
) {
  const asked = jest.fn(suggest);
  const bar = await renderSearch(
    <>
      <button type="button">vorher</button>
      <SearchBar />
    </>,
    { address, api: { suggest: asked } },
  );
  return { ...bar, asked, user: userEvent.setup({ delay: null }) };
}

const field = () =>
  screen.getByRole('combobox', { name: 'Portal durchsuchen' });
const all = (words: string) =>
  screen.findByRole('option', { name: `Alle Treffer für „${words}“` });

const spoken = () => within(screen.getByRole('search')).getByRole('status');

/** Pretends to be a screen of a width in pixels. */
function setScreen(width: number) {
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: width <= Number(/max-width:\s*([\d.]+)px/.exec(query)?.[1] ?? 0),
      media: query,
      addListener: () => undefined,
      removeListener: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}

describe('SearchBar', () => {
  const originalMatchMedia = window.matchMedia;
  beforeEach(() => setScreen(1400));
  afterEach(() => {
    Object.assign(window, { matchMedia: originalMatchMedia });
  });

  it('suggests while somebody types, grouped by what it is', async () => {
    const { user, asked } = await open(async () => ANSWER);
    await user.click(field());
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await user.type(field(), 'WLAN');
    await all('WLAN');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(asked.mock.lastCall?.[0]).toBe('WLAN');

    const [items, entries] = screen.getAllByRole('group');
    expect(items).toHaveAccessibleName('Maßnahmen');
    expect(entries).toHaveAccessibleName('Einträge');
    const [first] = within(items).getAllByRole('option');
    expect(first).toHaveTextContent('WLAN in der Aula S-1');
    expect(within(first).getByText('WLAN').tagName).toBe('MARK');
    expect(spoken()).toHaveTextContent('3 Vorschläge');
  });

  it('is led by the keyboard to a suggestion, round the ends', async () => {
    const { user, address } = await open(async () => ANSWER);
    await user.click(field());
    await user.keyboard('WLAN');
    const last = await all('WLAN');
    await user.keyboard('{ArrowUp}');
    expect(last).toHaveAttribute('aria-selected', 'true');
    expect(field()).toHaveAttribute('aria-activedescendant', last.id);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(
      screen.getByRole('option', { name: 'WLAN im Keller S-2' }),
    ).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(address()).toBe('/schulprojekte/2');
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('shows all that is found at Enter, and at the last suggestion', async () => {
    const { user, address } = await open(async () => ANSWER);
    await user.click(field());
    await user.keyboard(' WLAN & mehr{Enter}');
    expect(address()).toBe('/suche?q=WLAN+%26+mehr');
  });

  it('leads by click, too', async () => {
    const { user, address } = await open(async () => ANSWER);
    await user.type(field(), 'WLAN');
    await user.click(await screen.findByRole('option', { name: 'WLAN' }));
    expect(address()).toBe('/servicekatalog/eintrag/wlan');
  });

  it('is reached by / and left by Escape, back to where one was', async () => {
    const { user } = await open(async () => ANSWER);
    screen.getByRole('button', { name: 'vorher' }).focus();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await user.keyboard('a/b');
    expect(field()).toHaveValue('a/b');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'vorher' })).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('keeps the last suggestions until the next are there, and the mark on what is in both', async () => {
    let answerSecond = (_: Suggestions) => {};
    const { user, asked } = await open(words =>
      words === 'W'
        ? Promise.resolve(ANSWER)
        : new Promise(resolve => {
            answerSecond = resolve;
          }),
    );
    await user.type(field(), 'W');
    await all('W');
    await user.type(field(), 'LAN');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    const entry = () => screen.getByRole('option', { name: 'WLAN' });
    expect(entry()).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    answerSecond({ groups: [ANSWER.groups[1]] });
    await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(1));
    expect(entry()).toHaveAttribute('aria-selected', 'true');
  });

  it.each([
    ['Keine Vorschläge. Die Suche', async () => ({ groups: [] })],
    ['Vorschläge gibt es gerade nicht.', () => Promise.reject(new Error('x'))],
  ])('says "%s" and searches all the same', async (words, suggest) => {
    const { user, address } = await open(suggest);
    await user.type(field(), 'qx');
    await all('qx');
    expect(spoken()).toHaveTextContent(words);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/suche?q=qx');
  });

  it.each(['/', '/suche?q=x'])('is not at %s, which has a field', async at => {
    await open(async () => ANSWER, at);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('opens over the band of a narrow screen and gives the focus back', async () => {
    setScreen(390);
    const { user, address } = await open(async () => ANSWER);
    const button = await screen.findByRole('button', { name: 'Suche' });
    await user.click(button);
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(button).toHaveFocus();
    await user.click(button);
    await user.keyboard('WLAN{Enter}');
    expect(address()).toBe('/suche?q=WLAN');
  });
});
