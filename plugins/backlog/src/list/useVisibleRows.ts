import { RefObject, useLayoutEffect, useState } from 'react';
import { useWindowVirtualizer, Virtualizer } from '@tanstack/react-virtual';

/** Rows drawn beyond the window's edges, so that quick scrolling shows no gaps. */
const OVERSCAN = 6;

/** What is drawn of many rows, and how much room the others take. */
export interface VisibleRows {
  /** Positions of the rows that are drawn. */
  indexes: number[];
  /** Height of what is left out above and below, in pixels. */
  before: number;
  after: number;
  measure: Virtualizer<Window, Element>['measureElement'];
}

/**
 * Which rows of a long list lie in the window, while the page scrolls.
 *
 * @param list - the element that holds the rows
 * @param estimate - usual height of a row, in pixels
 */
export function useVisibleRows(
  list: RefObject<HTMLElement>,
  count: number,
  estimate: number,
): VisibleRows {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [list]);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows.at(0);
  const last = rows.at(-1);
  return {
    indexes: rows.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  };
}
