import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { LoadingSkeleton } from './LoadingSkeleton';

describe('LoadingSkeleton', () => {
  it('does not flicker when the answer is fast, and speaks when it is not', async () => {
    await renderInGerman(<LoadingSkeleton shape="list" />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(await screen.findByText('Wird geladen …')).toBeInTheDocument();
  });
});
