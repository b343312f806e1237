import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How templates use `rathaus:repository:publish`. */
export const examples: TemplateExample[] = [
  {
    description: 'Alles aus dem Arbeitsordner wird ein Repository.',
    example: `steps:
  - id: repository
    name: Repository anlegen
    action: rathaus:repository:publish
    input:
      name: \${{ parameters.name }}
      title: \${{ parameters.title }}
      owner: \${{ parameters.owner }}
`,
  },
  {
    description:
      'Nur ein Ordner davon, und in GitLab oder Gitea für alle zu sehen.',
    example: `steps:
  - id: repository
    name: Repository anlegen
    action: rathaus:repository:publish
    input:
      name: team-daten
      title: Team Daten
      description: Wertet Daten der Stadt aus.
      owner: group:default/team-daten
      visibility: public
      sourcePath: repository
`,
  },
];
