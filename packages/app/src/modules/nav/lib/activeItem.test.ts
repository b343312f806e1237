import { activeItemId } from './activeItem';
import { NAV_GROUPS } from './navItems';

const items = NAV_GROUPS.flatMap(group => group.items);

describe('activeItemId', () => {
  it.each([
    ['/', '', 'home'],
    ['/servicekatalog', '', 'services'],
    ['/servicekatalog', '?q=ausweis', 'services'],
    ['/servicekatalog', '?q=ausweis&favourites=1', 'favourites'],
    ['/servicekatalog/eintrag/meldebescheinigung', '', 'services'],
    ['/servicekatalog/import', '', 'import'],
    ['/servicekatalog/import/42', '?favourites=1', 'import'],
    ['/catalog/default/component/x', '', 'catalog'],
    ['/catalog-graph', '', 'graph'],
    ['/aufgaben', '?pflege=zweifelhaft', 'tasks'],
    ['/scouts/fachbereich/bauen', '', 'scouts'],
    ['/schulprojekte/schulen', '?ansicht=liste', 'schoolProjects'],
    ['/scouts/ueberblick', '?zahl=unbesetzt', 'overview'],
    ['/suche', '?q=WLAN', 'search'],
    ['/handbuch/suche', '', 'handbook'],
    ['/settings', '', undefined],
  ])('%s%s: %s', (pathname, search, id) => {
    expect(activeItemId(items, { pathname, search })).toBe(id);
  });
});
