import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:entry:update`. */
export const examples: TemplateExample[] = [
  {
    description: 'Ein Fachverfahren wird abgelöst',
    example: stringify({
      steps: [
        {
          id: 'eintrag',
          name: 'Eintrag ändern',
          action: 'rathaus:entry:update',
          input: {
            entry: 'component:default/wohngeldverfahren',
            lifecycle: 'abloesung',
            note: 'Der Hersteller stellt die Pflege ein.',
          },
        },
      ],
    }),
  },
];
