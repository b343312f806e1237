import { BoardWrite } from '../store/BoardStore';

/** The rank at the end of a column; there is always room. */
export async function lastRank(
  write: BoardWrite,
  column: string,
  moving?: string,
): Promise<string> {
  const rank = await write.rankAt(column, {}, moving);
  if (rank === undefined) {
    throw new RangeError(`No end of column ${column}`);
  }
  return rank;
}
