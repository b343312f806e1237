import { useEffect } from 'react';

function placeOnScreen(id: string): HTMLElement | null {
  const rows = document.querySelectorAll<HTMLElement>('[role="row"][data-key]');
  return (
    [...rows].find(row => row.dataset.key === id) ??
    document.querySelector<HTMLElement>('[role="tabpanel"]')
  );
}

/**
 * Keeps somebody who works with the keyboard at a card when a dialog about it closes: what had the focus before may be
 * gone with the card's old place. Where the card is not drawn, the focus goes to the view.
 */
export function useFocusOnCard(id: string): void {
  useEffect(
    () => () => {
      // By then the dialog has given the focus back, if it could, and the card lies where it is now.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) {
          placeOnScreen(id)?.focus();
        }
      });
    },
    [id],
  );
}
