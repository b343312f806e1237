import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readSettings } from './settings';

const read = (schools?: JsonObject) =>
  readSettings(
    mockServices.rootConfig({
      data: schools ? { rathaus: { schools } } : {},
    }),
  );

const FILE = { source: { file: 'schulen.csv' }, municipalities: '05999001' };

describe('readSettings', () => {
  it.each([
    ['nothing', undefined],
    ['no source', { municipalities: ['05999001'] }],
    ['an empty source', { source: {}, municipalities: ['05999001'] }],
  ])('leaves schools alone when there is %s', (_, schools) => {
    expect(read(schools)).toBeUndefined();
  });

  it('knows what to do with source and municipality alone', () => {
    expect(read(FILE)).toEqual({
      source: { type: 'file', target: 'schulen.csv' },
      municipalities: ['05999001'],
      operatorNames: {},
      maxClosingPercent: 20,
      notify: [],
      schedule: {
        frequency: { hours: 12 },
        initialDelay: { hours: 12 },
        timeout: { minutes: 10 },
      },
    });
  });

  it('takes what is configured', () => {
    expect(
      read({
        source: { url: 'https://list.example/schuldaten.csv' },
        municipalities: ['05999001', '05999002'],
        operators: '19001, 19002',
        operatorNames: { '19001': 'Stadt Musterstadt' },
        parent: 'group:default/Stadt',
        maxClosingPercent: 5,
        notify: ['group:default/cdo-buero'],
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
      }),
    ).toEqual({
      source: { type: 'url', target: 'https://list.example/schuldaten.csv' },
      municipalities: ['05999001', '05999002'],
      operators: ['19001', '19002'],
      operatorNames: { '19001': 'Stadt Musterstadt' },
      parent: 'group:default/stadt',
      maxClosingPercent: 5,
      notify: ['group:default/cdo-buero'],
      schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
    });
  });

  it.each([
    ['municipalities', { source: FILE.source }],
    ['municipalities', { ...FILE, municipalities: [] }],
    ['municipalities', { ...FILE, municipalities: ['5754008'] }],
    ['operators', { ...FILE, operators: 'Stadt' }],
    ['parent', { ...FILE, parent: 'stadt' }],
    ['maxClosingPercent', { ...FILE, maxClosingPercent: 120 }],
    ['notify', { ...FILE, notify: 'component:default/x' }],
    ['source', { ...FILE, source: { file: 'a', url: 'https://b.example' } }],
    ['source', { ...FILE, source: { url: 'file:///etc' } }],
    ['municipality', { ...FILE, municipality: '05999001' }],
  ])('refuses and names %s: %j', (key, schools) => {
    expect(() => read(schools)).toThrow(/rathaus\.schools/);
    expect(() => read(schools)).toThrow(new RegExp(`\\b${key}\\b`));
  });
});
