import { Route } from '../../router/Route';
import { applyImport } from './applyImport';
import { checkImport } from './checkImport';
import { getImport } from './getImport';
import { ImportRouteOptions } from './ImportRoute';
import { listImportRows } from './listImportRows';
import { listImports } from './listImports';
import { revertImport } from './revertImport';
import { uploadImport } from './uploadImport';

const routes = [
  uploadImport,
  listImports,
  getImport,
  listImportRows,
  checkImport,
  applyImport,
  revertImport,
];

/** All endpoints about imports; `importOperations` describes them. */
export function createImportRoutes(options: ImportRouteOptions): Route[] {
  return routes.map(route => route(options));
}
