import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { LinkButton } from './LinkButton';

it('is a link, however it looks', async () => {
  await renderInGerman(
    <LinkButton to="/servicekatalog" variant="contained">
      Zum Servicekatalog
    </LinkButton>,
  );
  expect(
    screen.getByRole('link', { name: 'Zum Servicekatalog' }),
  ).toHaveAttribute('href', '/servicekatalog');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
