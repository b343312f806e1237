import {
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { worklistSectionDataRef } from '@rathaus/rathaus-react';
import { rootRouteRef, worklistRouteRef } from './routes';
import { officeSection } from './worklist/officeSection';

/** The directory and everything below it. */
export const scoutsPage = PageBlueprint.make({
  params: {
    path: '/scouts',
    title: 'Digital Scouts',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () => import('./router/ScoutsRouter').then(m => <m.ScoutsRouter />),
  },
});

/** Everybody's tasks; other plugins add sections. */
export const worklistPage = PageBlueprint.makeWithOverrides({
  name: 'worklist',
  inputs: { sections: createExtensionInput([worklistSectionDataRef]) },
  factory(originalFactory, { inputs }) {
    const sections = [
      officeSection,
      ...inputs.sections.map(input => input.get(worklistSectionDataRef)),
    ];
    return originalFactory({
      path: '/aufgaben',
      title: 'Meine Aufgaben',
      routeRef: worklistRouteRef,
      noHeader: true,
      loader: () =>
        import('./worklist/WorklistPage').then(m => (
          <m.WorklistPage sections={sections} />
        )),
    });
  },
});
