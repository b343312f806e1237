import { catalogPath, linksBelow } from './routes';

describe('the addresses', () => {
  const links = linksBelow('/schulprojekte', '/servicekatalog');

  it('lie below the boards', () => {
    expect(links.board('schulen')).toBe('/schulprojekte/schulen');
    expect(links.handIn('schulen')).toBe('/schulprojekte/schulen/melden');
    expect(links.programmes('schulen')).toBe(
      '/schulprojekte/schulen/foerdertoepfe',
    );
  });

  it('lead to meetings, with the filter that one comes from', () => {
    expect(links.meetings('schulen')).toBe('/schulprojekte/schulen/sitzungen');
    expect(links.meetings('schulen', new URLSearchParams('q=a&q=b'))).toBe(
      '/schulprojekte/schulen/sitzungen?q=a&q=b',
    );
    expect(links.minutes('schulen', 'm-1')).toBe(
      `${links.meeting('schulen', 'm-1')}/protokoll`,
    );
  });

  it('open an item, or the board as a filter leaves it', () => {
    expect(links.item('schulen', 'i-1')).toBe(
      '/schulprojekte/schulen?massnahme=i-1',
    );
    expect(
      links.board('schulen', { schule: 'group:default/schule-nord' }),
    ).toBe('/schulprojekte/schulen?schule=group%3Adefault%2Fschule-nord');
  });

  it('lead to the catalog', () => {
    expect(links.entry('schul-wlan')).toBe(
      '/servicekatalog/eintrag/schul-wlan',
    );
    expect(catalogPath('group:default/schule-nord')).toBe(
      '/catalog/default/group/schule-nord',
    );
  });
});
