import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:scout:nominate`. */
export const examples: TemplateExample[] = [
  {
    description: 'Sich selbst nominieren',
    example: stringify({
      steps: [
        {
          id: 'nominierung',
          name: 'Nominierung eintragen',
          action: 'rathaus:scout:nominate',
          input: {
            department: 'group:default/soziales',
            note: 'Ich betreue das Fachverfahren seit drei Jahren.',
          },
        },
      ],
    }),
  },
];
