import {
  ReferenceImportResult,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import { readCsv } from '@rathaus/rathaus-node';
import { contentHash } from './lib/contentHash';
import { readReferenceList } from './lib/readReferenceList';
import { ReferenceStore } from './ReferenceStore';

/** Rows of one list; the LeiKa has about 10,000. */
const MAX_ROWS = 100_000;

/** Puts the content of CSV files into the lists. */
export class ReferenceImporter {
  constructor(
    private readonly store: ReferenceStore,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * @param options.unlessEver - do nothing when the list had this content
   *   before, even if something else has replaced it since
   * @throws FieldsError on `file` when it cannot be used
   */
  async import(
    list: ReferenceListId,
    file: { bytes: Buffer; name: string },
    options: { actor?: string; unlessEver?: boolean } = {},
  ): Promise<ReferenceImportResult> {
    const table = await readCsv(file.bytes, { maxRows: MAX_ROWS });
    const { items, rejected } = readReferenceList(list, table);
    const { version, changed } = await this.store.replace(
      list,
      {
        items,
        hash: contentHash(items),
        sourceName: file.name,
        importedBy: options.actor,
        importedAt: this.now().toISOString(),
      },
      { unlessEver: options.unlessEver },
    );
    return {
      list,
      version,
      changed,
      rows: table.rows.length,
      accepted: items.length,
      rejected,
    };
  }
}
