import { mirroredName } from './mirroredName';

function entity(name: string, namespace?: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace },
  };
}

describe('mirroredName', () => {
  it('is the own name in the default namespace', () => {
    expect(mirroredName(entity('geodaten'))).toBe('geodaten');
    expect(mirroredName(entity('GeoDaten', 'default'))).toBe('geodaten');
  });

  it('says the namespace elsewhere', () => {
    expect(mirroredName(entity('geodaten', 'kreis'))).toBe('kreis--geodaten');
  });

  it('stays unique when it has to be cut', () => {
    const long = 'x'.repeat(60);
    const one = mirroredName(entity(`${long}-a`, 'kreis'));
    const other = mirroredName(entity(`${long}-b`, 'kreis'));
    expect(one).toHaveLength(63);
    expect(one).not.toBe(other);
    expect(mirroredName(entity(`${long}-a`, 'kreis'))).toBe(one);
  });
});
