import {
  ImportRow,
  ImportRowList,
  ImportRowStatus,
} from '@rathaus/rathaus-common';

/** Rows asked for at once. */
const PAGE = 200;

/**
 * Reads all rows of a status, page by page.
 *
 * @param list - asks for one page
 */
export async function allRows(
  status: ImportRowStatus,
  list: (query: {
    status: ImportRowStatus;
    limit: number;
    cursor?: string;
  }) => Promise<ImportRowList>,
): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ status, limit: PAGE, cursor });
    rows.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return rows;
}
