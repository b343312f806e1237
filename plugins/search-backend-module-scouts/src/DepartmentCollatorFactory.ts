import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  DEPARTMENT_DOCUMENT_TYPE,
  DepartmentDocument,
  scoutsReadPermission,
} from '@rathaus/plugin-scouts-common';
import { Departments } from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';
import { Directory } from './Directory';

/** Gives the search all units of the directory. */
export class DepartmentCollatorFactory implements DocumentCollatorFactory {
  readonly type = DEPARTMENT_DOCUMENT_TYPE;
  readonly visibilityPermission = scoutsReadPermission;

  constructor(
    private readonly options: {
      departments: Departments;
      directory: Directory;
    },
  ) {}

  /** A stream of {@link DepartmentDocument}s that breaks off when the directory cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<DepartmentDocument> {
    const { departments, directory } = this.options;
    yield* await directory.documents(await departments.fresh());
  }
}
