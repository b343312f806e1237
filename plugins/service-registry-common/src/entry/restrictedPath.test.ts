import { isRestrictedPath } from './restrictedPath';

describe('isRestrictedPath', () => {
  it('knows the restricted part', () => {
    expect(isRestrictedPath('restricted.contract.number')).toBe(true);
    expect(isRestrictedPath('restrictedness')).toBe(false);
  });
});
