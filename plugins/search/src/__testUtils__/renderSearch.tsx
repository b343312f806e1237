import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FoundDocument, SearchKind } from '@rathaus/rathaus-react';
import { useLocation } from 'react-router-dom';
import { portalSearchApiRef, PortalSearchApi } from '../api/portalSearchApi';
import { searchKindsApiRef } from '../kinds/searchKindsApi';
import { rootRouteRef } from '../routes';
import { wordingApiRef } from '../wording/api/wordingApi';

const KINDS: SearchKind[] = [
  {
    type: 'entry',
    id: 'eintraege',
    order: 1,
    useTitle: () => 'Einträge',
    Facts: () => null,
  },
  {
    type: 'backlog-item',
    id: 'massnahmen',
    order: 2,
    useTitle: () => 'Maßnahmen',
    Facts: ({ document }: { document: FoundDocument }) => (
      <p>Spalte {String(document.column)}</p>
    ),
    Note: ({ document }: { document: FoundDocument }) => (
      <>{String(document.number)}</>
    ),
  },
];

/** Knows one Fachbereich by name. */
const catalog = {
  getEntitiesByRefs: async ({ entityRefs }: { entityRefs: string[] }) => ({
    items: entityRefs.map(ref =>
      ref === 'group:default/schule'
        ? {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Group',
            metadata: { name: 'schule', title: 'Fachbereich Schule' },
          }
        : undefined,
    ),
  }),
};

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders an element of the search in German, at an address, with two kinds. Resolves when it is there. */
export async function renderSearch(
  element: JSX.Element,
  options: { address: string; api: Partial<PortalSearchApi> },
) {
  window.localStorage.clear();
  const result = renderInTestApp(
    <div data-testid="content">
      {element}
      <ShownLocation />
    </div>,
    {
      mountedRoutes: { '/suche': rootRouteRef },
      initialRouteEntries: [options.address],
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
        [portalSearchApiRef, options.api],
        [searchKindsApiRef, { load: async () => KINDS }],
        [wordingApiRef, { getWording: async () => ({ allowedActions: [] }) }],
        [catalogApiRef, catalog],
      ],
    },
  );
  await result.findByTestId('content');
  return { address: () => result.getByTestId('address').textContent };
}
