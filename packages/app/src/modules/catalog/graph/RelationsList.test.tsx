import { screen, within } from '@testing-library/react';
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

  it('says when there is nothing', async () => {
    await renderInPortal(<RelationsList entity={entity([])} />);
    expect(
      await screen.findByText(
        'Dieser Eintrag hängt mit keinem anderen zusammen.',
      ),
    ).toBeVisible();
  });
});
