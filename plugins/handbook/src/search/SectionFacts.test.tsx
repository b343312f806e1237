import { SectionDocument } from '@rathaus/plugin-handbook-common';
import { render, screen } from '@testing-library/react';
import { sectionKind } from './sectionKind';

const DOCUMENT: SectionDocument = {
  title: 'So geht es',
  text: '',
  location: '/handbuch/suche#so-geht-es',
  keywords: 'Suche',
  pageTitle: 'Suche',
};

describe('a section among the results', () => {
  it('says on which page it stands', () => {
    render(<sectionKind.Facts document={DOCUMENT} />);
    expect(screen.getByText('Suche')).toBeVisible();
  });

  it.each([
    ['the page itself', { ...DOCUMENT, title: 'Suche' }],
    ['a document that it does not know', { ...DOCUMENT, pageTitle: 1 }],
  ])('keeps silent about %s', (_what, document) => {
    render(<sectionKind.Facts document={document} />);
    expect(screen.queryByText('Suche')).toBeNull();
  });
});
