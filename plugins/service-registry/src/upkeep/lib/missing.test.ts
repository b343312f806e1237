import { missingFields } from './missing';

describe('missingFields', () => {
  it('names the field for a leaf, a part and an item of a list', () => {
    expect(
      missingFields(['support.phone', 'accessibility', 'links.0.url']),
    ).toEqual(['support.phone', 'accessibility.result', 'links']);
  });

  it('names each once and leaves out what it does not know', () => {
    expect(missingFields(['links', 'links', 'colour'])).toEqual(['links']);
  });
});
