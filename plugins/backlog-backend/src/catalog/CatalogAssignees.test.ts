import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogAssignees } from './CatalogAssignees';

function someone(kind: string, name: string, displayName?: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: displayName ? { profile: { displayName } } : {},
  };
}

const assignees = new CatalogAssignees({
  auth: mockServices.auth(),
  catalog: catalogServiceMock({
    entities: [
      someone('User', 'lena', 'Lena Muster'),
      someone('User', 'lars', 'Lars Doppelt'),
      someone('User', 'lars-2', 'Lars Doppelt'),
      someone('Group', 'task-force', 'Task Force Schulen'),
      someone('Component', 'melde', 'Melde'),
    ],
  }),
});

it('finds people and groups by ref or name, whatever the case', async () => {
  const found = await assignees.find([
    'user:default/LENA',
    'lena muster',
    'Task Force Schulen',
    'task-force',
    'Lars Doppelt',
    'user:default/niemand',
    'Melde',
  ]);
  expect([...found]).toEqual([
    ['user:default/LENA', 'user:default/lena'],
    ['lena muster', 'user:default/lena'],
    ['Task Force Schulen', 'group:default/task-force'],
    ['task-force', 'group:default/task-force'],
  ]);
});

it('asks for any number of names', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `Niemand ${index}`);
  const found = await assignees.find([...names, 'Lena Muster']);
  expect([...found]).toEqual([['Lena Muster', 'user:default/lena']]);
});
