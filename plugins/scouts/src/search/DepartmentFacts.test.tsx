import { DepartmentDocument } from '@rathaus/plugin-scouts-common';
import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { departmentKind } from './departmentKind';

const DOCUMENT: DepartmentDocument = {
  title: 'Fachbereich Bauen',
  text: '',
  location: '/scouts/fachbereich/bauen',
  aliases: [],
  keywords: '',
  ref: 'group:default/bauen',
  owner: 'group:default/bauen',
  department: 'group:default/bauen',
  scouts: ['Ada Beispiel', 'Bea Muster'],
  vacantPosts: 1,
};

describe('a unit among the results', () => {
  it('says who is in office and how much is vacant', async () => {
    await renderInGerman(<departmentKind.Facts document={DOCUMENT} />);
    expect(
      screen.getByText('Ada Beispiel, Bea Muster · 1 Amt ist unbesetzt'),
    ).toBeVisible();
  });

  it('keeps silent about a document that it does not know', async () => {
    const { scouts: _, ...older } = DOCUMENT;
    await renderInGerman(<departmentKind.Facts document={older} />);
    expect(screen.queryByText(/unbesetzt/)).toBeNull();
  });
});
