import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { useLocation } from 'react-router-dom';
import { BacklogApi, backlogApiRef } from '../api';
import { MeetingApi, meetingApiRef } from '../meetings/meetingApi';
import { rootRouteRef } from '../routes';
import { SavedViewApi, savedViewApiRef } from '../savedViews/savedViewApi';
import { EVA } from './exampleBoard';

// Whole pages are much DOM without layout: looking for what is hidden takes long, and a busy machine needs its time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Options of {@link renderInGerman}. */
export interface RenderInGermanOptions {
  /** The calls that the element makes. */
  backlog?: Partial<BacklogApi>;
  /** The calls about saved views; without them there are none. */
  savedViews?: Partial<SavedViewApi>;
  /** The calls about meetings. */
  meetings?: Partial<MeetingApi>;
  /** What the catalog holds. */
  entities?: Entity[];
  /** The entity on whose page the element stands. */
  entity?: Entity;
  /** Path of the page with its parameters, and the address it is opened at. */
  route?: string;
  address?: string;
  /** Groups that Eva belongs to. */
  groups?: string[];
  /** Tells the page what has changed; without it there are no signals. */
  signals?: SignalApi;
}

/** Shows something of the plugin in the portal's frame and in German, as Eva sees it who is signed in. */
export async function renderInGerman(
  element: JSX.Element,
  options: RenderInGermanOptions = {},
): Promise<UserEvent> {
  const { backlog = {}, entities = [], entity, groups = [], signals } = options;
  // The app remembers the language of the test before.
  window.localStorage.clear();
  const result = renderInTestApp(
    // As the portal's own frame does it for everything of react-aria.
    <I18nProvider locale="de-DE">
      <div data-testid="content">
        {entity ? (
          <EntityProvider entity={entity}>{element}</EntityProvider>
        ) : (
          element
        )}
        <ShownLocation />
      </div>
    </I18nProvider>,
    {
      mountPath: options.route ?? '/',
      initialRouteEntries: [options.address ?? '/'],
      mountedRoutes: { '/schulprojekte': rootRouteRef },
      config: {
        app: {
          title: 'Rathaus-Portal',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: 'de',
                  availableLanguages: ['de', 'en'],
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://portal.example' },
      },
      apis: [
        [backlogApiRef, backlog],
        [meetingApiRef, options.meetings ?? {}],
        [
          savedViewApiRef,
          {
            getViews: async () => ({
              items: [],
              totalItems: 0,
              mayShare: false,
            }),
            ...options.savedViews,
          },
        ],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.identity({
          userEntityRef: EVA,
          ownershipEntityRefs: [EVA, ...groups],
        }),
        ...(signals ? ([[signalApiRef, signals]] as const) : []),
      ],
    },
  );
  await result.findByTestId('content');
  return userEvent.setup({ delay: null });
}
