import { isFromForeignPage, RequestSource } from './foreignPage';

const trusted = {
  isOriginAllowed: (origin: string) => origin === 'http://localhost:3000',
  urls: ['http://localhost:3000', 'https://portal.rathaus.example/api/auth'],
};

describe('isFromForeignPage', () => {
  it.each<[string, RequestSource]>([
    ['a program', { host: 'localhost:7007' }],
    ['a program without a Host', {}],
    [
      "the portal's page",
      { host: 'localhost:7007', secFetchSite: 'same-origin' },
    ],
    [
      'an address typed into the browser',
      { host: 'localhost:7007', secFetchSite: 'none' },
    ],
    [
      'the page of the development server',
      {
        host: 'localhost:7007',
        origin: 'http://localhost:3000',
        secFetchSite: 'same-site',
      },
    ],
    ['the configured name', { host: 'portal.rathaus.example' }],
    ['an IPv4 address', { host: '192.168.1.20:7007' }],
    ['an IPv6 address', { host: '[::1]:7007' }],
    ['a name that only the local network knows', { host: 'rechner17:7007' }],
  ])('lets %s pass', (_, source) => {
    expect(isFromForeignPage(source, trusted)).toBe(false);
  });

  it.each<[string, RequestSource]>([
    [
      'another origin',
      { host: 'localhost:7007', origin: 'https://evil.example' },
    ],
    ['an origin that hides', { host: 'localhost:7007', origin: 'null' }],
    [
      'another port of the same machine',
      { host: 'localhost:7007', origin: 'http://localhost:8080' },
    ],
    [
      'a page whose request carries no Origin',
      { host: 'localhost:7007', secFetchSite: 'cross-site' },
    ],
    [
      'a neighbour of the same site without Origin',
      { host: 'localhost:7007', secFetchSite: 'same-site' },
    ],
    [
      'a name that was let resolve to us',
      { host: 'evil.example:7007', secFetchSite: 'same-origin' },
    ],
    ['a Host that is none', { host: 'a b' }],
  ])('finds out %s', (_, source) => {
    expect(isFromForeignPage(source, trusted)).toBe(true);
  });
});
