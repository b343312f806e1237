import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:team:register`. */
export const examples: TemplateExample[] = [
  {
    description: 'Ein Team mit zwei Mitgliedern',
    example: stringify({
      steps: [
        {
          id: 'team',
          name: 'Team anlegen',
          action: 'rathaus:team:register',
          input: {
            title: 'Team Fachverfahren',
            members: ['user:default/erika', 'user:default/max'],
            email: 'fachverfahren@stadt.example',
          },
        },
      ],
    }),
  },
];
