import { groupEntityV1alpha1Validator } from '@backstage/catalog-model';
import { schoolOf } from '@rathaus/rathaus-common';
import { schoolList, TOWN } from '../__testUtils__/schoolList';
import { followList } from './followList';
import { schoolEntities } from './schoolEntity';
import { schoolFilter } from './schoolFilter';
import { readSchoolList } from './schoolList';

async function schools(...listed: Parameters<typeof schoolList>) {
  const list = await readSchoolList(schoolList(...listed));
  const { wanted } = followList({ schools: [] }, list, {
    filter: schoolFilter({ municipalities: [TOWN] }),
    operatorNames: {},
    maxClosingPercent: 20,
    today: '2026-11-22',
  });
  return wanted;
}

describe('schoolEntities', () => {
  it('makes a Group that the catalog takes', async () => {
    const [known] = await schools({
      number: '199001',
      name: 'Nordschule',
      homepage: 'https://nordschule.example',
    });
    const full = {
      ...known,
      school: { ...known.school, email: 'a@b.example', phone: '05999 82-1' },
    };
    const [{ entity, locationKey }] = schoolEntities(
      [full],
      'group:default/stadt',
    );
    expect(locationKey).toBe('nrw-schools');
    expect(entity).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'schule-199001',
        title: 'Nordschule',
        description: 'Grundschule, Am Muster 1, 99999 Musterstadt',
        annotations: {
          'backstage.io/managed-by-location': 'nrw-schools:199001',
          'backstage.io/managed-by-origin-location': 'nrw-schools:199001',
          'rathaus.portal/managed-by': 'nrw-schools',
          'rathaus.portal/school-number': '199001',
          'rathaus.portal/phone': '05999 82-1',
        },
        links: [{ url: 'https://nordschule.example', title: 'Homepage' }],
      },
      spec: {
        type: 'schule',
        profile: { displayName: 'Nordschule', email: 'a@b.example' },
        parent: 'group:default/stadt',
        children: [],
        school: full.school,
      },
    });
    expect(schoolOf(entity.spec)).toEqual(full.school);
    await expect(groupEntityV1alpha1Validator.check(entity)).resolves.toBe(
      true,
    );
  });

  it('says since when the list has it no more', async () => {
    const [known] = await schools({ number: '199001' });
    const [{ entity }] = schoolEntities(
      [{ ...known, missingSince: '2026-11-22' }],
      undefined,
    );
    expect(entity.metadata.annotations).toMatchObject({
      'rathaus.portal/school-missing-since': '2026-11-22',
    });
    expect(schoolOf(entity.spec)?.missingSince).toBe('2026-11-22');
    expect(entity.spec).not.toHaveProperty('parent');
  });

  it('tells schools of the same name apart', async () => {
    const entities = schoolEntities(
      await schools(
        { number: '199001', name: 'Grundschule' },
        { number: '199002', name: 'Grundschule' },
      ),
      undefined,
    );
    expect(entities.map(({ entity }) => entity.metadata.title)).toEqual([
      'Grundschule (GG 199001)',
      'Grundschule (GG 199002)',
    ]);
  });
});
