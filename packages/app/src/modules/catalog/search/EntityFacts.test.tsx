import { screen } from '@testing-library/react';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { EntityFacts } from './EntityFacts';

const DOCUMENT = { title: 'X', text: '', location: '/x', lifecycle: '' };

describe('EntityFacts', () => {
  it.each([
    [
      { kind: 'Component', type: 'online-dienst', lifecycle: 'produktiv' },
      'Online-Dienst · produktiv',
    ],
    [{ kind: 'Group', type: 'schule' }, 'Schule'],
    [{ kind: 'Group', type: 'fachbereich' }, 'Gruppe'],
    [{ kind: 'API', type: 'xoev' }, 'Schnittstelle'],
  ])('%j: %s', async (entity, words) => {
    await renderInPortal(<EntityFacts document={{ ...DOCUMENT, ...entity }} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('keeps silent about a document that it does not know', async () => {
    await renderInPortal(<EntityFacts document={DOCUMENT} />);
    expect(screen.getByTestId('content')).toBeEmptyDOMElement();
  });
});
