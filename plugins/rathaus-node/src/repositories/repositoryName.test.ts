import { isRepositoryName } from './repositoryName';

describe('isRepositoryName', () => {
  it.each(['team-bauen', 'x1', '2fa', 'a'.repeat(63)])('is %s', text => {
    expect(isRepositoryName(text)).toBe(true);
  });

  it.each([
    '',
    'a',
    'a'.repeat(64),
    '../team',
    'team/../x',
    '/team',
    'team.git',
    '.git',
    '-rf',
    'team-',
    'team--x',
    'Team',
    'müll',
    'team x',
    'team\n',
    'team\0',
    '${{ secrets.x }}',
    '%2e%2e',
  ])('is not %j', text => {
    expect(isRepositoryName(text)).toBe(false);
  });
});
