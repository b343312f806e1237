import {
  departmentFromAddress,
  departmentInAddress,
  linksBelow,
} from './routes';

it.each([
  ['group:default/bauen-und-wohnen', 'bauen-und-wohnen'],
  ['group:stadtwerke/netze', 'stadtwerke/netze'],
])('%s is "%s" in an address, and back', (ref, text) => {
  expect(departmentInAddress(ref)).toBe(text);
  expect(departmentFromAddress(text)).toBe(ref);
});

it('builds addresses below wherever the pages are mounted', () => {
  const links = linksBelow({
    directory: '/hilfe/scouts/',
    worklist: '/meins',
    registry: '/katalog',
  });
  expect([
    links.department('group:stadtwerke/netze'),
    links.newHandover('group:default/bauen'),
    links.newHandover(),
    links.certificate('a b'),
    links.entry('reisepass'),
  ]).toEqual([
    '/hilfe/scouts/fachbereich/stadtwerke%2Fnetze',
    '/hilfe/scouts/uebergabe/neu?fachbereich=bauen',
    '/hilfe/scouts/uebergabe/neu',
    '/hilfe/scouts/urkunde/a%20b',
    '/katalog/eintrag/reisepass',
  ]);
});
