import { screen } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { SchoolCard } from './SchoolCard';

const SCHOOL = {
  number: '199001',
  name: 'Musterschule',
  officialName: 'Musterschule Städt. Gem. Grundschule',
  form: { code: '02', name: 'Grundschule' },
  address: { street: 'Am Muster 1', postcode: '99999', town: 'Musterstadt' },
  homepage: 'https://musterschule.example/start',
  email: 'schule@musterstadt.example',
  phone: '05999 82-1',
  operator: { number: '19001', name: 'Stadt Musterstadt' },
  municipality: '05999001',
  openedOn: '1995-08-01',
};

const show = (school?: object) =>
  renderInPortal(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'schule-199001', title: 'Musterschule' },
        spec: { type: 'schule', children: [], ...(school && { school }) },
        relations: [{ type: 'childOf', targetRef: 'group:default/stadt' }],
      }}
    >
      <SchoolCard />
    </EntityProvider>,
  );

/** Terms and what they stand for, as they are read. */
async function facts() {
  const terms = await screen.findAllByRole('term');
  const values = screen.getAllByRole('definition');
  return Object.fromEntries(
    terms.map((term, index) => [
      term.textContent,
      values[index].textContent?.replace(/\s*\(öffnet.*\)/, ''),
    ]),
  );
}

describe('SchoolCard', () => {
  it('says what the official list says, and where it is from', async () => {
    await show(SCHOOL);
    expect(await screen.findByRole('region', { name: 'Schule' })).toBeVisible();
    expect(await facts()).toEqual({
      Schulform: 'Grundschule',
      Schulnummer: '199001',
      'Amtlicher Name': 'Musterschule Städt. Gem. Grundschule',
      Anschrift: 'Am Muster 1, 99999\u00a0Musterstadt',
      Telefon: '05999 82-1',
      'E-Mail': 'schule@musterstadt.example',
      Internetseite: 'musterschule.example',
      Schulträger: 'Stadt Musterstadt',
      'Besteht seit': '01.08.1995',
      'Gehört zu': 'stadt',
    });
    expect(screen.getByRole('link', { name: '05999 82-1' })).toHaveAttribute(
      'href',
      'tel:05999821',
    );
    expect(
      screen.getByRole('link', { name: /musterschule\.example \(/ }),
    ).toHaveAttribute('href', 'https://musterschule.example/start');
    expect(
      screen.getByRole('link', { name: /Datenlizenz Deutschland/ }),
    ).toHaveAttribute('href', 'https://www.govdata.de/dl-de/by-2-0');
    expect(screen.queryByText(/schließt|geschlossen/)).not.toBeInTheDocument();
  });

  it('leaves out what the list leaves open', async () => {
    await show({
      ...SCHOOL,
      officialName: 'Musterschule',
      address: {},
      homepage: undefined,
      email: undefined,
      phone: undefined,
      openedOn: undefined,
      operator: { number: '19001' },
    });
    expect(await facts()).toEqual({
      Schulform: 'Grundschule',
      Schulnummer: '199001',
      Schulträger: 'Nummer 19001',
      'Gehört zu': 'stadt',
    });
  });

  it('does not pretend to know the age of a school older than the register', async () => {
    await show({ ...SCHOOL, openedOn: '1973-08-01' });
    expect(await facts()).toMatchObject({
      'Besteht seit': '01.08.1973 oder früher',
    });
  });

  it('says that and when a school closes', async () => {
    await show({ ...SCHOOL, closedOn: '2099-07-31' });
    expect(await screen.findByText('schließt')).toBeVisible();
    expect(
      screen.getByText('Diese Schule schließt zum 31.07.2099.'),
    ).toBeVisible();
    expect(await facts()).toMatchObject({ Schließung: '31.07.2099' });
  });

  it('says that and when a school has closed', async () => {
    await show({ ...SCHOOL, closedOn: '2022-07-31' });
    expect(await screen.findByText('geschlossen')).toBeVisible();
    expect(
      screen.getByText('Diese Schule wurde zum 31.07.2022 geschlossen.'),
    ).toBeVisible();
  });

  it('says since when the list has the school no more', async () => {
    await show({ ...SCHOOL, missingSince: '2026-11-22' });
    expect(await screen.findByText('geschlossen')).toBeVisible();
    expect(
      screen.getByText(
        'Diese Schule steht seit dem 22.11.2026 nicht mehr in der Schulliste des Landes und gilt deshalb als geschlossen.',
      ),
    ).toBeVisible();
  });

  it('explains by the announced closing why the list has the school no more', async () => {
    await show({
      ...SCHOOL,
      closedOn: '2022-07-31',
      missingSince: '2022-10-01',
    });
    expect(
      await screen.findByText('Diese Schule wurde zum 31.07.2022 geschlossen.'),
    ).toBeVisible();
    expect(screen.queryByText(/01\.10\.2022/)).not.toBeInTheDocument();
  });

  it('shows nothing for a school that is not from the list', async () => {
    await show();
    expect(screen.getByTestId('content')).toBeEmptyDOMElement();
  });
});
