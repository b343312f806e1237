import { sampleFile } from './sampleFile';

describe('sampleFile', () => {
  it('uses departments of the town', () => {
    const [heading, filled, vacant] = sampleFile(['Soziales', 'Bauen'])
      .replace('\ufeff', '')
      .split('\r\n');
    expect(heading).toBe(
      'Fachbereich;Stelle;Name;seit;Beschluss;Stellvertretung',
    );
    expect(filled).toMatch(/^Soziales;Digital Scout;erika\.beispiel@/);
    expect(vacant).toBe('Bauen;Digital Scout;;;;');
  });

  it('works with one department, and before there is any', () => {
    expect(sampleFile(['Soziales']).match(/Soziales/g)).toHaveLength(2);
    expect(sampleFile([])).toContain('Bürgerservice');
  });
});
