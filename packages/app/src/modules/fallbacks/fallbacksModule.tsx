import {
  ErrorDisplay,
  NotFoundErrorPage,
  Progress,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { ErrorState, LoadingSkeleton } from '@rathaus/rathaus-react';
import { PageNotFound } from './PageNotFound';

const notFound = SwappableComponentBlueprint.make({
  name: 'core-not-found-error-page',
  params: define =>
    define({ component: NotFoundErrorPage, loader: () => PageNotFound }),
});

const failure = SwappableComponentBlueprint.make({
  name: 'core-error-display',
  params: define =>
    define({
      component: ErrorDisplay,
      loader: () => props =>
        <ErrorState error={props.error} onRetry={props.resetError} />,
    }),
});

const progress = SwappableComponentBlueprint.make({
  name: 'core-progress',
  params: define =>
    define({
      component: Progress,
      loader: () => () => <LoadingSkeleton shape="page" count={1} />,
    }),
});

/** What shows while something loads, where there is nothing, and when a part of a page fails. The names replace Backstage's. */
export const fallbacksModule = createFrontendModule({
  pluginId: 'app',
  extensions: [notFound, failure, progress],
});
