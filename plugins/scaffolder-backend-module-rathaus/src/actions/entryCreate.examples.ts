import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:entry:create`. */
export const examples: TemplateExample[] = [
  {
    description: 'Ein Fachverfahren eines Fachbereichs',
    example: stringify({
      steps: [
        {
          id: 'eintrag',
          name: 'Eintrag anlegen',
          action: 'rathaus:entry:create',
          input: {
            title: 'Wohngeldverfahren',
            type: 'fachverfahren',
            owner: 'group:default/soziales',
            summary: 'Berechnet und bewilligt Wohngeld.',
            vendor: 'Beispielsoft GmbH',
            restricted: {
              protectionNeeds: {
                confidentiality: 'hoch',
                integrity: 'hoch',
                availability: 'normal',
              },
            },
          },
        },
      ],
    }),
  },
];
