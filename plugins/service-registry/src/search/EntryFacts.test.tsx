import { EntryDocument } from '@rathaus/plugin-service-registry-common';
import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { entryKind, retiredEntryKind } from './entryKind';

const DOCUMENT: EntryDocument = {
  title: 'Kfz-Zulassung',
  text: '',
  location: '/servicekatalog/eintrag/kfz-zulassung',
  aliases: [],
  keys: [],
  keywords: '',
  ref: 'component:default/kfz-zulassung',
  owner: 'group:default/buergerservice',
  department: 'group:default/buergerservice',
  closed: false,
  kind: 'Component',
  entryType: 'online-dienst',
  lifecycle: 'produktiv',
  responsibility: 'kreis',
  responsibleBody: 'Kreis Gütersloh',
};
const { Facts, Note = Facts } = entryKind;

const show = (element: JSX.Element) =>
  renderInGerman(element, { registry: {} });
const facts = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('an entry among the results', () => {
  it('says whose business it is where it is not the town’s', async () => {
    await show(<Facts document={DOCUMENT} />);
    expect(facts()).toEqual([
      'Online-Dienst',
      'produktiv',
      'Dafür ist der Kreis zuständig: Kreis Gütersloh',
    ]);
  });

  it('says what it is and in which state', async () => {
    await show(
      <Facts
        document={{
          ...DOCUMENT,
          responsibility: 'stadt',
          lifecycle: 'abgeschaltet',
        }}
      />,
    );
    expect(facts()).toEqual(['Online-Dienst', 'abgeschaltet']);
  });

  it('warns among the suggestions', async () => {
    await show(
      <Note
        document={{
          ...DOCUMENT,
          closed: true,
          lifecycle: 'abgeschaltet',
          responsibility: 'bund',
          responsibleBody: 'Bundesamt für Justiz',
        }}
      />,
    );
    expect(
      screen.getByText('abgeschaltet · Dafür ist der Bund zuständig'),
    ).toBeVisible();
  });

  it('is said to be retired where it is, here and there', async () => {
    const retired = { ...DOCUMENT, closed: true };
    const { Facts: RetiredFacts, Note: RetiredNote = Facts } = retiredEntryKind;
    await show(
      <>
        <RetiredFacts document={retired} />
        <p>
          <RetiredNote document={retired} />
        </p>
      </>,
    );
    expect(facts()).toEqual([
      'Online-Dienst',
      'zurückgezogen',
      'Dafür ist der Kreis zuständig: Kreis Gütersloh',
    ]);
    expect(
      screen.getByText('zurückgezogen · Dafür ist der Kreis zuständig'),
    ).toBeVisible();
  });

  it('keeps silent about a document that it does not know', async () => {
    const { entryType: _, ...older } = DOCUMENT;
    await show(<Facts document={older} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
