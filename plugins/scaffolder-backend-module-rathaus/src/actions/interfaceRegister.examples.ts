import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How a template uses `rathaus:interface:register`. */
export const examples: TemplateExample[] = [
  {
    description: 'Eine XÖV-Schnittstelle eines Fachverfahrens',
    example: stringify({
      steps: [
        {
          id: 'schnittstelle',
          name: 'Schnittstelle registrieren',
          action: 'rathaus:interface:register',
          input: {
            title: 'XMeld',
            type: 'xoev',
            entries: ['component:default/einwohnerverfahren'],
            url: 'https://www.xrepository.de/',
          },
        },
      ],
    }),
  },
];
