import {
  coreExtensionData,
  createExtensionInput,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { Shell } from './shell/Shell';

// The shell brings its own navigation, so the layout's input for Backstage's is not used.
const layout = appPlugin.getExtension('app/layout').override({
  inputs: {
    search: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
      optional: true,
    }),
  },
  factory: (_originalFactory, { inputs }) => [
    coreExtensionData.reactElement(
      <Shell search={inputs.search?.get(coreExtensionData.reactElement)}>
        {inputs.content.get(coreExtensionData.reactElement)}
      </Shell>,
    ),
  ],
});

/** The frame around every page. */
export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [layout],
});
