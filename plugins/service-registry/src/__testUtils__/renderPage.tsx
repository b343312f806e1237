import { ReactNode } from 'react';
import { Entity } from '@backstage/catalog-model';
import {
  appLanguageApiRef,
  routeResolutionApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure, render } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom';
import { ServiceRegistryApi, serviceRegistryApiRef } from '../api';

// A form of 60 fields is a lot of DOM without layout: looking for what is hidden takes longer than everything else,
// and a busy machine needs its time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

/** Time for a test that fills in a whole page, in milliseconds. */
export const PAGE_TEST_TIMEOUT_MS = 120_000;

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Options of {@link renderPage}. */
export interface RenderPageOptions {
  /** The calls of the registry that the page makes. */
  registry: Partial<ServiceRegistryApi>;
  /** What the catalog holds. */
  entities?: Entity[];
  /** The person; `ownershipEntityRefs` decide the own Fachbereich. */
  ownershipEntityRefs?: string[];
  /** Path of the page with its parameters, and the address it is opened at. */
  route?: string;
  address?: string;
}

/** Shows a page of the plugin as a signed-in person sees it, in English, with keyboard and mouse. */
export function renderPage(page: ReactNode, options: RenderPageOptions) {
  const { registry, entities = [], route = '/', address = '/' } = options;
  const language = { language: 'en' };
  render(
    <TestApiProvider
      apis={[
        [serviceRegistryApiRef, registry],
        [catalogApiRef, catalogApiMock({ entities })],
        [
          appLanguageApiRef,
          {
            getLanguage: () => language,
            language$: () => ({
              subscribe: () => ({ unsubscribe: () => {}, closed: false }),
              [Symbol.observable]() {
                return this;
              },
            }),
          },
        ],
        // Nothing is mounted; links then lead below /servicekatalog.
        [routeResolutionApiRef, { resolve: () => undefined }],
        mockApis.identity({
          userEntityRef: 'user:default/eva',
          ownershipEntityRefs: options.ownershipEntityRefs ?? [
            'user:default/eva',
          ],
        }),
        mockApis.config(),
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
        mockApis.storage(),
        mockApis.error(),
        mockApis.translation(),
      ]}
    >
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path={route} element={page} />
          <Route path="*" element={null} />
        </Routes>
        <ShownLocation />
      </MemoryRouter>
    </TestApiProvider>,
  );
  return userEvent.setup({ delay: null });
}

/** Adds a text to an input at once, as pasting does; key by key takes long on a large page. */
export async function enter(user: UserEvent, input: HTMLElement, text: string) {
  await user.click(input);
  await user.paste(text);
}
