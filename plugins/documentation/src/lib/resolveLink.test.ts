import { resolveLink } from './resolveLink';

const PAGES = ['index.md', 'betrieb/index.md', 'betrieb/große Last.md'];

describe('resolveLink', () => {
  it.each([
    ['index.md', { path: 'betrieb/index.md', anchor: '' }],
    ['./große%20Last.md#was', { path: 'betrieb/große Last.md', anchor: 'was' }],
    ['../index.md', { path: 'index.md', anchor: '' }],
    ['../betrieb/', { path: 'betrieb/index.md', anchor: '' }],
    ['..', { path: 'index.md', anchor: '' }],
    ['#oben', { path: 'betrieb/große Last.md', anchor: 'oben' }],
    ['https://recht.example/a.md', 'https://recht.example/a.md'],
    ['mailto:it@example.org', 'mailto:it@example.org'],
    ['../../index.md', undefined],
    ['fehlt.md', undefined],
    ['plan.pdf', undefined],
    ['/servicekatalog', undefined],
    ['//fremd.example', undefined],
    ['data:text/html,x', undefined],
    ['%E0%A4%A', undefined],
    ['#', undefined],
    ['', undefined],
  ])('%j: %j', (href, target) => {
    expect(resolveLink(href, 'betrieb/große Last.md', PAGES)).toEqual(target);
  });
});
