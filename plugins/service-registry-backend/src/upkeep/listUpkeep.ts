import {
  UpkeepItem,
  UpkeepList,
  UpkeepQuery,
  UpkeepView,
} from '@rathaus/plugin-service-registry-common';
import { cutPage } from '../browse/cursor';

function belongsTo(view: UpkeepView, { upkeep, missing }: UpkeepItem): boolean {
  switch (view) {
    case 'due':
      return upkeep.state === 'due' || upkeep.state === 'overdue';
    case 'doubtful':
      return upkeep.state === 'doubtful';
    case 'incomplete':
      return missing.length > 0;
    default:
      return true;
  }
}

function byDueDay(a: UpkeepItem, b: UpkeepItem): number {
  if (a.upkeep.dueOn === b.upkeep.dueOn) {
    return 0;
  }
  return a.upkeep.dueOn < b.upkeep.dueOn ? -1 : 1;
}

/**
 * One page of what somebody looks after, by due day.
 *
 * @param items - all of it, by title
 * @throws InputError when the cursor is not one of ours
 */
export function listUpkeep(
  items: UpkeepItem[],
  query: UpkeepQuery,
): UpkeepList {
  const { view, owner, limit, cursor } = query;
  const wanted = items.filter(
    item => owner === undefined || item.owner === owner,
  );
  const count = (counted: UpkeepView) =>
    wanted.filter(item => belongsTo(counted, item)).length;
  const shown = wanted.filter(item => belongsTo(view, item)).sort(byDueDay);
  const page = cutPage(
    { length: shown.length, at: i => shown[i].name },
    { sort: view, limit, cursor },
  );
  return {
    items: shown.slice(page.start, page.end),
    totalItems: shown.length,
    counts: {
      due: count('due'),
      doubtful: count('doubtful'),
      incomplete: count('incomplete'),
      all: count('all'),
    },
    pageInfo: { nextCursor: page.nextCursor },
  };
}
