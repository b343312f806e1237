import { entitiesOfFile } from './entitiesOfFile';

const SERVICE = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: melder
  annotations:
    backstage.io/managed-by-location: url:https://elsewhere.example
spec: { type: basisdienst, lifecycle: geplant, owner: team-daten }
`;

const read = (text: string, allow = ['Component', 'System']) =>
  entitiesOfFile(Buffer.from(text), { location: 'file:/r/x.git', allow });

describe('entitiesOfFile', () => {
  it('reads all documents and says where they come from, whatever the file claims', async () => {
    const entities = await read(
      `${SERVICE}---\n${SERVICE.replace('melder', 'zweiter')}`,
    );
    expect(entities.map(({ metadata }) => metadata.name)).toEqual([
      'melder',
      'zweiter',
    ]);
    expect(entities[0].metadata.annotations).toEqual({
      'backstage.io/managed-by-location': 'file:/r/x.git',
      'backstage.io/managed-by-origin-location': 'file:/r/x.git',
    });
  });

  it.each([
    ['no YAML', 'a: [', /YAML/],
    ['nothing', '', /1 to 100 entities/],
    ['no entity', 'a: 1', /apiVersion|object/],
    ['a wrong name', SERVICE.replace('melder', '../melder'), /metadata\.name/],
    ['an owner missing', SERVICE.replace(', owner: team-daten', ''), /owner/],
    ['an unknown apiVersion', SERVICE.replace('v1alpha1', 'v9'), /apiVersion/],
    [
      'a person',
      `apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: eva }\nspec: { memberOf: [cdo-buero] }\n`,
      /kind/,
    ],
    [
      'another namespace',
      SERVICE.replace('name: melder', 'name: melder\n  namespace: other'),
      /namespace/,
    ],
    [
      'a group',
      `apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: cdo-buero }\nspec: { type: team, children: [] }\n`,
      /kind/,
    ],
    ['a file too large', `# ${'x'.repeat(1024 * 1024)}\n${SERVICE}`, /larger/],
    ['too much', Array(101).fill(SERVICE).join('---\n'), /1 to 100/],
    [
      'a good entity beside a bad one',
      `${SERVICE}---\nkind: Group\n`,
      /apiVersion/,
    ],
  ])('refuses %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('refuses kinds that are not allowed', async () => {
    await expect(read(SERVICE, ['System'])).rejects.toThrow(/kind/);
  });
});
