import { screen } from '@testing-library/react';
import {
  EntityProvider,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { EntityHeader } from './EntityHeader';

const TABS = [
  { id: '/', label: 'Overview', href: '' },
  { id: '/definition', label: 'Definition', href: 'definition' },
  { id: '/eigenes', label: 'Eigenes', href: 'eigenes' },
];

const show = (annotations: Record<string, string> = {}, tabs = TABS) =>
  renderInPortal(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'wohngeld', title: 'Wohngeld', annotations },
        spec: { type: 'fachverfahren' },
      }}
    >
      <EntityHeader tabs={tabs} activeTabId="/" />
    </EntityProvider>,
    { apis: [[starredEntitiesApiRef, new MockStarredEntitiesApi()]] },
  );

describe('EntityHeader', () => {
  it('says what it is in our words', async () => {
    await show();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Wohngeld' }),
    ).toBeVisible();
    expect(screen.getByText('Komponente · Fachverfahren')).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Im Servicekatalog öffnen' }),
    ).not.toBeInTheDocument();
  });

  it('calls a school a school', async () => {
    await renderInPortal(
      <EntityProvider
        entity={{
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'schule-199001', title: 'Musterschule' },
          spec: { type: 'schule', children: [] },
        }}
      >
        <EntityHeader tabs={TABS} activeTabId="/" />
      </EntityProvider>,
      { apis: [[starredEntitiesApiRef, new MockStarredEntitiesApi()]] },
    );
    expect(await screen.findByText('Schule')).toBeVisible();
    expect(screen.queryByText(/Gruppe/)).not.toBeInTheDocument();
  });

  it('leads to the Servicekatalog where the entry is kept there', async () => {
    await show({ 'rathaus.portal/managed-by': 'service-registry' });
    expect(
      await screen.findByRole('link', { name: 'Im Servicekatalog öffnen' }),
    ).toHaveAttribute('href', '/servicekatalog/eintrag/wohngeld');
  });

  it('translates the views it knows and marks the one that is shown', async () => {
    await show();
    const views = await screen.findByRole('navigation', { name: 'Ansichten' });
    expect(
      [...views.querySelectorAll('a')].map(link => link.textContent),
    ).toEqual(['Überblick', 'Beschreibung der Schnittstelle', 'Eigenes']);
    expect(
      screen.getByRole('link', { name: 'Überblick', current: 'page' }),
    ).toBeVisible();
  });

  it('offers no choice where there is one view only', async () => {
    await show({}, [TABS[0]]);
    await screen.findByRole('heading', { level: 1 });
    expect(
      screen.queryByRole('navigation', { name: 'Ansichten' }),
    ).not.toBeInTheDocument();
  });
});
