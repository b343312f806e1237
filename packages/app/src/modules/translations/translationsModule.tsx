import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { DocumentLanguage } from './DocumentLanguage';
import { germanMessages } from './germanMessages';

const documentLanguage = AppRootElementBlueprint.make({
  name: 'rathaus-document-language',
  params: { element: <DocumentLanguage /> },
});

/** Backstage in German. Our own texts bring their German with them. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    documentLanguage,
    ...Object.entries(germanMessages).map(([name, resource]) =>
      TranslationBlueprint.make({ name, params: { resource } }),
    ),
  ],
});
