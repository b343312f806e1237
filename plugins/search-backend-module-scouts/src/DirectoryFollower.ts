import {
  DEPARTMENT_DOCUMENT_TYPE,
  DepartmentDocument,
} from '@rathaus/plugin-scouts-common';
import {
  Departments,
  IndexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { isDeepStrictEqual } from 'node:util';
import { Directory } from './Directory';

/** Brings units of the directory into the search as soon as something about their offices changes. */
export class DirectoryFollower {
  /** What this process brought last, by location. */
  #brought = new Map<string, DepartmentDocument>();

  constructor(
    private readonly options: {
      departments: Departments;
      directory: Directory;
      updates: IndexUpdatesExtensionPoint;
    },
  ) {}

  /**
   * Brings what is not as it was the last time.
   *
   * @throws whatever reading or writing throws; the next call brings it then
   */
  async catchUp(): Promise<void> {
    const { departments, directory, updates } = this.options;
    const documents = new Map(
      (await directory.documents(await departments.current())).map(document => [
        document.location,
        document,
      ]),
    );
    const changed = [...documents.values()].filter(
      document =>
        !isDeepStrictEqual(document, this.#brought.get(document.location)),
    );
    const gone = [...this.#brought.keys()].filter(
      location => !documents.has(location),
    );
    if (changed.length || gone.length) {
      await updates.update(DEPARTMENT_DOCUMENT_TYPE, changed, gone);
    }
    this.#brought = documents;
  }
}
