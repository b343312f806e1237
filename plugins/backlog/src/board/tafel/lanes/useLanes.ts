import { useMemo, useRef } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { reuseLists } from '../../../lib/reuse';
import { useText } from '../../../translations/useText';
import { useBoardFrame } from '../../context/BoardFrame';
import { Lane, LaneKind, lanesOf } from './lib/lanes';

/** The lanes of the cards; a cell that nothing has happened in keeps its list, and a lane all of it. */
export function useLanes(cards: readonly ItemCard[], kind: LaneKind): Lane[] {
  const t = useText();
  const { words, programmes } = useBoardFrame();
  const before = useRef<ReadonlyMap<string, Lane>>(new Map());
  return useMemo(() => {
    const lanes = lanesOf(cards, kind, {
      words,
      programmes,
      several: t('lanes.several'),
      none: t(`lanes.none.${kind}`),
    }).map(lane => {
      const known = before.current.get(lane.key);
      const reused = reuseLists(known?.cards, lane.cards);
      const isSame =
        known?.title === lane.title &&
        known.cards.size === reused.size &&
        [...reused].every(([column, list]) => known.cards.get(column) === list);
      return isSame ? known : { ...lane, cards: reused };
    });
    before.current = new Map(lanes.map(lane => [lane.key, lane]));
    return lanes;
  }, [cards, kind, words, programmes, t]);
}
