import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { municipalProblems } from './municipalProblems';

function component(spec: JsonObject, metadata: object = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'bauantrag', title: 'Bauantrag', ...metadata },
    spec: {
      type: 'online-dienst',
      lifecycle: 'produktiv',
      owner: 'bauen-und-wohnen',
      ...spec,
    },
  };
}

function problemsOf(entity: Entity) {
  return municipalProblems(entity).map(({ path, code }) => `${path}: ${code}`);
}

describe('municipalProblems', () => {
  it('accepts a right one, with shorthand references', () => {
    const entity = component({
      dependsOn: ['geodaten'],
      municipal: { ozgId: '10123', leikaKeys: ['99012001000000'] },
    });
    expect(problemsOf(entity)).toEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ ozgId: '12' }, 'spec.municipal.ozgId: invalid_ozg_id'],
    [
      { leikaKeys: ['12345678901234'] },
      'spec.municipal.leikaKeys.0: invalid_leika_key',
    ],
    [
      { maturity: { level: 7, model: '1.1' } },
      'spec.municipal.maturity.level: maturity_level_not_in_model',
    ],
    [{ farbe: 'rot' }, 'spec.municipal.farbe: unknown_field'],
    [{ title: 'Anders' }, 'spec.municipal.title: unknown_field'],
    [
      { restricted: { contract: { number: 'V-1' } } },
      'spec.municipal.restricted: unknown_field',
    ],
  ])('refuses %j', (municipal, problem) => {
    expect(problemsOf(component({ municipal }))).toEqual([problem]);
    expect(problemsOf(component({ type: 'service', municipal }))).toEqual([
      problem,
    ]);
  });

  it.each([['text'], [['a']], [null]])('refuses %j in its place', municipal => {
    expect(problemsOf(component({ municipal }))).toEqual([
      'spec.municipal: invalid_type',
    ]);
  });

  it('judges the rest of the entity where the type is ours', () => {
    const wrong = component(
      { dependsOn: ['group:default/it-service'] },
      {
        title: 'X',
        links: [{ url: 'ftp://x', title: 'Datei' }],
      },
    );
    expect(problemsOf(wrong)).toEqual([
      'metadata.title: too_short',
      'spec.dependsOn.0: invalid_ref',
      'metadata.links.0.url: invalid_url',
    ]);
    expect(
      problemsOf({ ...wrong, spec: { ...wrong.spec, type: 'service' } }),
    ).toEqual([]);
  });

  it('leaves other kinds alone', () => {
    expect(
      problemsOf({ ...component({ municipal: 1 }), kind: 'Resource' }),
    ).toEqual([]);
  });
});
