import {
  entityDocumentSchema,
  schoolDocumentSchema,
} from '@rathaus/plugin-search-common';
import { toEntityDocument } from '@rathaus/plugin-search-node';
import { API, CITIZENS, DEPARTMENTS, SCHOOL } from '../__testUtils__/town';
import { toSchoolDocument } from './schoolDocument';

const TODAY = '2026-11-22';

function withSchool(changes: object) {
  const school = Object(SCHOOL.spec?.school);
  return {
    ...SCHOOL,
    spec: { ...SCHOOL.spec, school: { ...school, ...changes } },
  };
}

describe('toEntityDocument', () => {
  it('has what an entity is, whose it is and where it stands', () => {
    const document = toEntityDocument(API, DEPARTMENTS);
    expect(document).toEqual({
      title: 'XMeld',
      text: 'Meldewesen',
      location: '/catalog/default/api/xmeld',
      aliases: ['xmeld'],
      keys: [],
      keywords: 'xoev',
      ref: 'api:default/xmeld',
      owner: 'group:default/meldewesen',
      department: 'group:default/buergerservice',
      closed: false,
      kind: 'API',
      type: 'xoev',
      lifecycle: 'produktiv',
    });
    expect(entityDocumentSchema.parse(document)).toEqual(document);
  });

  it('calls a group by the name of the directory; nobody owns it', () => {
    expect(toEntityDocument(CITIZENS, DEPARTMENTS)).toMatchObject({
      title: 'Bürgerservice',
      aliases: ['buergerservice'],
      owner: null,
      department: 'group:default/buergerservice',
    });
  });

  it('takes what stands in the catalog as it is', () => {
    const odd = {
      ...API,
      spec: { type: 7, lifecycle: [], owner: '::', profile: 'x' },
    };
    expect(toEntityDocument(odd, DEPARTMENTS)).toMatchObject({
      type: '',
      lifecycle: '',
      owner: null,
      department: null,
    });
  });
});

describe('toSchoolDocument', () => {
  it('has by what people look a school up', () => {
    const document = toSchoolDocument(SCHOOL, DEPARTMENTS, TODAY);
    expect(document).toMatchObject({
      title: 'Josefschule',
      text: 'Am Wall 1, 99999 Musterstadt',
      location: '/catalog/default/group/schule-100001',
      aliases: ['Josefschule Städt. Kath. Grundschule', 'schule-100001'],
      keys: ['100001'],
      keywords: 'Grundschule\nStadt Musterstadt',
      closed: false,
      number: '100001',
      form: 'Grundschule',
      address: 'Am Wall 1, 99999 Musterstadt',
    });
    expect(schoolDocumentSchema.parse(document)).toEqual(document);
  });

  it('says the address once, whoever said it before', () => {
    const text = 'Grundschule, Am Wall 1, 99999 Musterstadt';
    const school = {
      ...SCHOOL,
      metadata: { ...SCHOOL.metadata, description: text },
    };
    expect(toSchoolDocument(school, DEPARTMENTS, TODAY).text).toBe(text);
  });

  it.each([
    [{ closedOn: '2026-11-21' }, true],
    [{ closedOn: '2026-11-22' }, false],
    [{ missingSince: '2026-11-01' }, true],
  ])('with %j is closed: %s', (changes, closed) => {
    const school = withSchool(changes);
    expect(toSchoolDocument(school, DEPARTMENTS, TODAY).closed).toBe(closed);
  });

  it('knows a school that no list has by its number', () => {
    const school = {
      ...SCHOOL,
      metadata: {
        name: 'schule-9',
        annotations: { 'rathaus.portal/school-number': '900009' },
      },
      spec: { type: 'schule' },
    };
    expect(toSchoolDocument(school, DEPARTMENTS, TODAY)).toMatchObject({
      title: 'schule-9',
      keys: ['900009'],
      number: '900009',
      form: null,
    });
  });
});
