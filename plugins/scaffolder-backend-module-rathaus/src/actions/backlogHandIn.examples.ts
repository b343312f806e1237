import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:backlog:hand-in`. */
export const examples: TemplateExample[] = [
  {
    description: 'WLAN für einen Altbau',
    example: stringify({
      steps: [
        {
          id: 'bedarf',
          name: 'Bedarf einreichen',
          action: 'rathaus:backlog:hand-in',
          input: {
            school: 'group:default/schule-100001',
            title: 'WLAN im Altbau',
            description: 'In den Klassenräumen des Altbaus gibt es kein Netz.',
            category: 'wlan',
          },
        },
      ],
    }),
  },
];
