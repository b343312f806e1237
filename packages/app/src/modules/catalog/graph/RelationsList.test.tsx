import { fireEvent, screen, within } from '@testing-library/react';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { RelationsList } from './RelationsList';

const entity = (relations: Array<{ type: string; targetRef: string }>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'wohngeld' },
  relations,
});

describe('RelationsList', () => {
  it('names relations in our words and leaves unknown ones as they are', async () => {
    await renderInPortal(
      <RelationsList
        entity={entity([
          { type: 'dependsOn', targetRef: 'component:default/serverbetrieb' },
          { type: 'dependsOn', targetRef: 'component:default/epayment' },
          { type: 'erfundenVon', targetRef: 'group:default/it-service' },
        ])}
      />,
    );
    const terms = await screen.findAllByRole('term');
    expect(terms.map(term => term.textContent)).toEqual([
      'Braucht',
      'erfundenVon',
    ]);
    expect(
      within(screen.getAllByRole('definition')[0])
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/catalog/default/component/serverbetrieb',
      '/catalog/default/component/epayment',
    ]);
  });

  it('shows many only when somebody asks for them', async () => {
    const relations = Array.from({ length: 500 }, (_, index) => ({
      type: 'scoutOf',
      targetRef: `component:default/dienst-${index}`,
    }));
    await renderInPortal(<RelationsList entity={entity(relations)} />);
    expect((await screen.findByRole('term')).textContent).toBe(
      'Digital Scout für',
    );
    expect(screen.getAllByRole('link')).toHaveLength(20);

    fireEvent.click(screen.getByRole('button', { name: 'Alle 500 anzeigen' }));
    expect(screen.getAllByRole('link')).toHaveLength(500);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says when there is nothing', async () => {
    await renderInPortal(<RelationsList entity={entity([])} />);
    expect(
      await screen.findByText(
        'Dieser Eintrag hängt mit keinem anderen zusammen.',
      ),
    ).toBeVisible();
  });
});
