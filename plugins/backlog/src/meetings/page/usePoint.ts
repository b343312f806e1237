import { useCallback } from 'react';
import { Meeting } from '@rathaus/plugin-backlog-common';
import { useSearchParams } from 'react-router-dom';
import { AgendaPoint, pointsOf } from '../lib/agenda';

const POINT_PARAM = 'punkt';

/** Which point of the agenda the page is at, kept in its address. */
export interface CurrentPoint {
  points: AgendaPoint[];
  /** Missing when there is none at all. */
  point: AgendaPoint | undefined;
  /** Its position, from 0. */
  index: number;
  /** Goes some points further or back, as far as there are. */
  step(by: 1 | -1): void;
  /** Address of the page at a point, for links. */
  hrefOf(id: string): string;
}

/** @param meeting - as the page knows it */
export function usePoint(meeting: Meeting): CurrentPoint {
  const [params, setParams] = useSearchParams();
  const points = pointsOf(meeting);
  const wanted = params.get(POINT_PARAM);
  const found = points.findIndex(({ id }) => id === wanted);
  const index = Math.max(0, found);
  const hrefOf = useCallback(
    (id: string) => {
      const next = new URLSearchParams(params);
      next.set(POINT_PARAM, id);
      return `?${next}`;
    },
    [params],
  );
  const step = (by: 1 | -1) => {
    const next = points.at(index + by);
    if (next && index + by >= 0) {
      setParams(new URLSearchParams(hrefOf(next.id)), {
        preventScrollReset: true,
      });
    }
  };
  return { points, point: points.at(index), index, step, hrefOf };
}
