import { Board } from '@rathaus/plugin-backlog-common';
import { useSearchParams } from 'react-router-dom';
import { LANE_KIND_NAMES, LANE_KINDS, LaneKind } from './lib/lanes';

const LANES_PARAM = 'bahnen';

/** The part of a board's items that a lane needs. */
const PARTS = { school: 'schools', programme: 'funding' } as const;

/** What the board's lanes stand for, kept in the address; nothing means no lanes. */
export function useLaneKind(board: Pick<Board, 'parts'>): {
  kinds: LaneKind[];
  kind: LaneKind | undefined;
  setKind(kind: LaneKind | undefined): void;
} {
  const [params, setParams] = useSearchParams();
  const kinds = LANE_KIND_NAMES.filter(kind =>
    board.parts.includes(PARTS[kind]),
  );
  return {
    kinds,
    kind: kinds.find(kind => LANE_KINDS[kind] === params.get(LANES_PARAM)),
    setKind: kind =>
      setParams(
        old => {
          const next = new URLSearchParams(old);
          next.delete(LANES_PARAM);
          if (kind) {
            next.set(LANES_PARAM, LANE_KINDS[kind]);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
