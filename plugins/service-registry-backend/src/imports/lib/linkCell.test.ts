import fc from 'fast-check';
import { readLinks, writeLinks } from './linkCell';

describe('readLinks', () => {
  it('takes addresses alone as the way into the service', () => {
    expect(
      readLinks('https://a.example/x?a=1,2;3 https://b.example', []),
    ).toEqual([
      {
        title: 'a.example',
        url: 'https://a.example/x?a=1,2;3',
        purpose: 'oeffnen',
      },
      { title: 'b.example', url: 'https://b.example', purpose: 'oeffnen' },
    ]);
  });

  it('keeps title and purpose of an address that is there already', () => {
    const link = {
      title: 'Anleitung',
      url: 'https://a.example',
      purpose: 'hilfe' as const,
    };
    expect(readLinks('https://a.example', [link])).toEqual([link]);
  });

  it('reads purpose and title', () => {
    expect(
      readLinks(
        'Hilfe: Anleitung <https://a.example>\nNeu: hier <https://b.example>',
        [],
      ),
    ).toEqual([
      { title: 'Anleitung', url: 'https://a.example', purpose: 'hilfe' },
      { title: 'Neu: hier', url: 'https://b.example', purpose: 'oeffnen' },
    ]);
  });

  it('gives back what is no address, for the schema to refuse', () => {
    expect(readLinks('kein Link', [])).toEqual([
      { title: 'kein Link', url: 'kein Link', purpose: 'oeffnen' },
    ]);
  });

  it('gives back what writeLinks wrote', () => {
    const title = fc
      .string({
        unit: fc.constantFrom('a', ' ', ':', '|', ';', ',', '<', '>', '\\'),
        minLength: 1,
      })
      .map(text => text.trim())
      .filter(Boolean);
    const link = fc.record({
      title,
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      purpose: fc.constantFrom(
        'oeffnen' as const,
        'stoerung' as const,
        'hilfe' as const,
        'information' as const,
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(link, { selector: JSON.stringify, minLength: 1 }),
        links => {
          expect(readLinks(writeLinks(links), [])).toEqual(links);
        },
      ),
    );
  });
});
