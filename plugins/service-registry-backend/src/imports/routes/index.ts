import { CallerOf, Route } from '@rathaus/rathaus-node';
import { ImportService } from '../ImportService';
import { applyImport } from './applyImport';
import { checkImport } from './checkImport';
import { getImport } from './getImport';
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

/** All endpoints about imports. */
export function createImportRoutes(options: {
  service: ImportService;
  callerOf: CallerOf;
}): Route[] {
  return routes.map(route => route(options));
}
