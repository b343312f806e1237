import { screen, within } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { SectionCard } from './SectionCard';

describe('SectionCard', () => {
  it('is a region with a heading of the wanted level', async () => {
    await renderInGerman(
      <SectionCard title="Ansprechperson" headingLevel={3}>
        Inhalt
      </SectionCard>,
    );
    expect(
      screen.getByRole('region', { name: 'Ansprechperson' }),
    ).toHaveTextContent('Inhalt');
    expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
  });

  it('is no landmark without a title', async () => {
    await renderInGerman(<SectionCard>Inhalt</SectionCard>);
    expect(screen.getByText('Inhalt')).toBeVisible();
    const content = within(screen.getByTestId('content'));
    expect(content.queryByRole('region')).not.toBeInTheDocument();
  });
});
