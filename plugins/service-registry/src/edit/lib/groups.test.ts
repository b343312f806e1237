import { FIELD_PATHS } from './formValues';
import { GROUPS, groupOf, pathsOfGroup } from './groups';

describe('groups', () => {
  it('hold every field exactly once', () => {
    expect(GROUPS.flatMap(pathsOfGroup).sort()).toEqual(
      [...FIELD_PATHS].sort(),
    );
  });

  it('keep the order of the form', () => {
    const order = FIELD_PATHS.map(path => GROUPS.indexOf(groupOf(path)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
