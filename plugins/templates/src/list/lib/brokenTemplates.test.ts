import { Entity } from '@backstage/catalog-model';
import { brokenTemplates } from './brokenTemplates';

const entity = (
  kind: string,
  name: string,
  spec: Entity['spec'],
  more: object = {},
): Entity => ({
  apiVersion: 'x/v1',
  kind,
  metadata: {
    name,
    annotations: {
      'backstage.io/managed-by-location': `file:/portal/templates/${name}/template.yaml`,
    },
  },
  spec,
  ...more,
});
const GOOD = entity('Template', 'good', { steps: [{ action: 'known' }] });
const LIST = entity(
  'Location',
  'all',
  {
    targets: [
      './good/template.yaml',
      './torn/template.yaml',
      './more/catalog-info.yaml',
    ],
  },
  {
    status: {
      items: [
        {
          type: 'x',
          level: 'error',
          message: 'YAML error at /portal/templates/torn/template.yaml',
        },
      ],
    },
  },
);

describe('broken templates', () => {
  it('are those that are listed and not there', () => {
    expect(brokenTemplates([GOOD], [LIST], ['known'])).toEqual([
      {
        name: 'torn/template.yaml',
        unknownActions: [],
        details: ['YAML error at /portal/templates/torn/template.yaml'],
      },
    ]);
  });

  it('are those that a list names and no location has brought', () => {
    const list = entity(
      'Location',
      'vorlagen',
      {},
      {
        metadata: {
          name: 'vorlagen',
          annotations: { 'rathaus.portal/templates': 'good torn' },
        },
      },
    );
    const single = entity('Location', 'one', {
      target: './torn/template.yaml',
    });
    expect(brokenTemplates([GOOD], [list, single], ['known'])).toEqual([
      { name: 'torn/template.yaml', unknownActions: [], details: [] },
    ]);
  });

  it('are those whose file cannot be read any more, though an older one is there', () => {
    const torn = entity('Template', 'torn', { steps: [{ action: 'known' }] });
    expect(brokenTemplates([GOOD, torn], [LIST], ['known'])).toMatchObject([
      { name: 'torn/template.yaml', details: [expect.any(String)] },
    ]);
  });

  it('are those that ask for what nobody can do', () => {
    expect(
      brokenTemplates(
        [GOOD, entity('Template', 'odd', { steps: [{ action: 'none' }] })],
        [],
        ['known'],
      ),
    ).toEqual([{ name: 'odd', unknownActions: ['none'], details: [] }]);
  });
});
