import { DocumentationDocument } from '@rathaus/plugin-documentation-common';
import { render, screen } from '@testing-library/react';
import { documentationKind } from './documentationKind';

const DOCUMENT: DocumentationDocument = {
  title: 'Daten sichern',
  text: '',
  location: '/dokumentation/component/default/melder/sichern',
  keywords: '',
  documentation: 'Handbuch Melder',
  ref: 'component:default/melder',
  owner: null,
  department: null,
  closed: false,
  kind: 'Component',
};

describe('a page of documentation among the results', () => {
  it('says whose documentation it is in', () => {
    render(<documentationKind.Facts document={DOCUMENT} />);
    expect(screen.getByText('Handbuch Melder')).toBeVisible();
  });

  it.each([
    ['the page of the same name', { ...DOCUMENT, title: 'Handbuch Melder' }],
    ['a document that it does not know', { ...DOCUMENT, kind: 1 }],
  ])('keeps silent about %s', (_what, document) => {
    render(<documentationKind.Facts document={document} />);
    expect(screen.queryByText('Handbuch Melder')).toBeNull();
  });
});
