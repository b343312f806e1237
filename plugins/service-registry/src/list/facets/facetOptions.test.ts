import { facetOptions } from './facetOptions';

describe('facetOptions', () => {
  it('shows vocabularies in their own order, whatever the counts', () => {
    const values = [
      { value: 'produktiv', count: 80 },
      { value: 'geplant', count: 3 },
    ];
    expect(
      facetOptions('lifecycle', values, ['geplant'], value => `Wort ${value}`),
    ).toEqual([
      { value: 'geplant', label: 'Wort geplant', count: 3, selected: true },
      {
        value: 'produktiv',
        label: 'Wort produktiv',
        count: 80,
        selected: false,
      },
    ]);
  });

  it('keeps a chosen value that nothing is left of', () => {
    expect(
      facetOptions('owner', [], ['group:default/x'], () => 'Bauen'),
    ).toEqual([
      { value: 'group:default/x', label: 'Bauen', count: 0, selected: true },
    ]);
  });

  it('prefers the label that the API knows, without what the heading says', () => {
    const values = [
      { value: 'group:default/x', label: 'Fachbereich Schule', count: 1 },
    ];
    expect(facetOptions('owner', values, [], () => 'x')[0].label).toBe(
      'Schule',
    );
  });
});
