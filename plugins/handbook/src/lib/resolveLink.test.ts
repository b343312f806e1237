import { resolveLink } from './resolveLink';

describe('resolveLink', () => {
  it.each([
    ['suche.md', '/handbuch/suche'],
    ['suche.md#so-suchen-sie', '/handbuch/suche#so-suchen-sie'],
    ['index.md', '/handbuch'],
    ['#facetten', '/handbuch/schulen#facetten'],
    ['https://recht.example/x.md', 'https://recht.example/x.md'],
    ['mailto:it@example.org', 'mailto:it@example.org'],
    ['/servicekatalog', '/servicekatalog'],
    ['../betrieb.md', undefined],
    ['../bilder/schule.png', undefined],
    ['//fremd.example/x.md', undefined],
    ['data:text/html,x', undefined],
    ['', undefined],
  ])('%j: %s', (href, target) => {
    expect(resolveLink(href, { base: '/handbuch', name: 'schulen' })).toBe(
      target,
    );
  });
});
