import { ListedEntry } from '../EntryDirectory';
import { matchRow } from './matchRow';

function listed(name: string, foreign = false): ListedEntry {
  return { name, ref: `component:default/${name}`, retired: false, foreign };
}

const byName: Record<string, ListedEntry> = {
  muell: listed('muell'),
  alt: listed('alt'),
  fremd: listed('fremd', true),
};
const byTitle: Record<string, ListedEntry[]> = {
  'Neuer Titel': [byName.alt],
  Fremd: [byName.fremd],
  Zweimal: [listed('a'), listed('b')],
};
const directory = {
  byName: (name: string) => byName[name],
  byTitle: (title: string) => byTitle[title] ?? [],
  byOzgId: (id: string) => (id === '10001' ? [byName.muell] : []),
};

function match(
  matchBy: 'name' | 'title' | 'ozgId',
  keys: { name?: string; title?: string; ozgId?: string },
) {
  const result = matchRow(
    matchBy,
    { name: '', title: '', ozgId: '', ...keys },
    directory,
  );
  return result.ok
    ? `${result.exists ? 'entry' : 'new'} ${result.name}`
    : `${result.problem.path}: ${result.problem.code}`;
}

describe('matchRow', () => {
  it.each([
    ['title', { title: 'Neuer Titel' }, 'entry alt'],
    ['title', { title: 'Ganz anders' }, 'new ganz-anders'],
    ['title', { title: 'Müll' }, 'title: name_taken'],
    ['title', { title: 'Zweimal' }, 'title: ambiguous_match'],
    ['title', { title: 'Fremd' }, 'title: kept_in_repository'],
    ['title', { title: '***' }, 'title: title_without_letters'],
    ['title', {}, 'title: required'],
    ['title', { title: 'Neuer Titel', name: 'anders' }, 'name: not_allowed'],
    ['title', { title: 'Ganz anders', name: 'kurz' }, 'new kurz'],
    ['title', { title: 'Ganz anders', name: 'Kurz!' }, 'name: invalid_name'],
    ['name', { name: 'muell', title: 'Egal' }, 'entry muell'],
    ['name', { name: 'neu', title: 'Egal' }, 'new neu'],
    ['name', { name: 'fremd' }, 'name: kept_in_repository'],
    ['ozgId', { ozgId: '10001' }, 'entry muell'],
    ['ozgId', { ozgId: '10002', title: 'Titel' }, 'new titel'],
    ['ozgId', { ozgId: '10002' }, 'title: required'],
  ] as const)('by %s %j: %s', (matchBy, keys, expected) => {
    expect(match(matchBy, keys)).toBe(expected);
  });
});
