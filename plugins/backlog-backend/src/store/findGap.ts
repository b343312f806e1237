import { Knex } from 'knex';
import { Gap } from '../lib/ranking';
import { ItemRow } from './boardRows';
import { Place } from './BoardStore';

type Rows = Knex.QueryBuilder<ItemRow, Array<Pick<ItemRow, 'rank'>>>;

/**
 * Finds the ranks beside a place. Drafts and deleted items keep their ranks,
 * so they count as neighbours; but nobody is put beside what cannot be seen.
 *
 * @param others - a new query of all items in the column but the one that moves
 * @returns undefined when neither of the neighbours is there any more
 */
export async function findGap(
  others: () => Rows,
  { after, before }: Place,
): Promise<Gap | undefined> {
  const rankOf = async (query: Rows): Promise<string | undefined> =>
    (await query.first('rank'))?.rank;
  const visible = (id: string) =>
    rankOf(others().where({ id, draft: false }).whereNull('deleted_at'));

  if (after === null) {
    return { upper: await rankOf(others().orderBy('rank')) };
  }
  const lower = after === undefined ? undefined : await visible(after);
  if (lower !== undefined) {
    return {
      lower,
      upper: await rankOf(others().where('rank', '>', lower).orderBy('rank')),
    };
  }
  if (before) {
    const upper = await visible(before);
    return upper === undefined
      ? undefined
      : {
          upper,
          lower: await rankOf(
            others().where('rank', '<', upper).orderBy('rank', 'desc'),
          ),
        };
  }
  return before === null || after === undefined
    ? { lower: await rankOf(others().orderBy('rank', 'desc')) }
    : undefined;
}
