import { EntityDocument, SchoolDocument } from '@rathaus/plugin-search-common';
import { screen } from '@testing-library/react';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { EntityFacts } from './EntityFacts';
import { SchoolFacts } from './SchoolFacts';

const DOCUMENT: EntityDocument = {
  title: 'X',
  text: '',
  location: '/x',
  aliases: [],
  keys: [],
  keywords: '',
  ref: 'component:default/x',
  owner: null,
  department: null,
  closed: false,
  kind: 'Component',
  type: '',
  lifecycle: '',
};

describe('EntityFacts', () => {
  it.each([
    [
      { kind: 'Component', type: 'online-dienst', lifecycle: 'produktiv' },
      'Online-Dienst · produktiv',
    ],
    [{ kind: 'API', type: 'xoev' }, 'Schnittstelle'],
  ])('%j: %s', async (entity, words) => {
    await renderInPortal(<EntityFacts document={{ ...DOCUMENT, ...entity }} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('keeps silent about a document that it does not know', async () => {
    await renderInPortal(
      <EntityFacts document={{ ...DOCUMENT, kind: undefined }} />,
    );
    expect(screen.getByTestId('content')).toBeEmptyDOMElement();
  });
});

describe('SchoolFacts', () => {
  const SCHOOL: SchoolDocument = {
    ...DOCUMENT,
    kind: 'Group',
    number: '100001',
    form: 'Grundschule',
    address: 'Schulweg 1, 33330 Gütersloh',
  };

  it('says form and number, and that a school is closed', async () => {
    await renderInPortal(
      <SchoolFacts document={{ ...SCHOOL, closed: true }} />,
    );
    expect(screen.getByText('Grundschule · Schulnummer 100001')).toBeVisible();
    expect(screen.getByText('geschlossen')).toBeVisible();
  });

  it('says of a group of a school that it is one', async () => {
    await renderInPortal(
      <SchoolFacts document={{ ...SCHOOL, number: null, form: null }} />,
    );
    expect(screen.getByText('Schule')).toBeVisible();
    expect(screen.queryByText('geschlossen')).toBeNull();
  });
});
