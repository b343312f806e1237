import { entityCriteria } from './entityCriteria';

function criteriaOf(rule: string, params: object) {
  return entityCriteria({
    rule,
    resourceType: 'catalog-entity',
    params: JSON.parse(JSON.stringify(params)),
  });
}

describe('entityCriteria', () => {
  it('knows owners and kinds', () => {
    const claims = ['group:default/bauen', 'user:default/ada'];
    expect(criteriaOf('IS_ENTITY_OWNER', { claims })).toEqual({
      field: 'owner',
      values: claims,
    });
    expect(
      criteriaOf('IS_ENTITY_KIND', { kinds: ['api', 'Group', 'User'] }),
    ).toEqual({ field: 'kind', values: ['API', 'Group'] });
  });

  it.each([
    ['HAS_LABEL', { label: 'x' }],
    ['IS_ENTITY_OWNER', { claims: 'group:default/bauen' }],
    ['IS_ENTITY_KIND', {}],
  ])('finds nothing by %s %j', (rule, params) => {
    expect(criteriaOf(rule, params)).toBeUndefined();
  });
});
