import {
  applyImportSchema,
  browseQuerySchema,
  browseResultSchema,
  changeListSchema,
  changesQuerySchema,
  createEntrySchema,
  entryFilterSchema,
  importJobListSchema,
  importJobSchema,
  importMappingSchema,
  importRowListSchema,
  importRowsQuerySchema,
  referenceImportResultSchema,
  referenceListStatusSchema,
  referenceQuerySchema,
  referenceResultSchema,
  restoreEntrySchema,
  retireEntrySchema,
  revisionContentSchema,
  revisionListSchema,
  serviceEntrySchema,
  updateEntrySchema,
} from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';
import { revisionsQuerySchema } from '../router/entries/listRevisions';

/** What the OpenAPI document says of one endpoint. */
export interface Operation {
  method: 'get' | 'post' | 'put';
  /** Express path; the document writes `{name}` for `:name`. */
  path: string;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType | 'csv';
  /** Needs `If-Match` with the revision that the sender saw. */
  ifMatch?: boolean;
  answer: z.ZodType | 'csv' | 'yaml' | 'openapi';
  status?: 200 | 201 | 202;
}

const fileNameQuery = z.strictObject({ fileName: z.string().optional() });

/** Every endpoint of the plugin. A test compares the list with the router. */
export const operations: Operation[] = [
  {
    method: 'get',
    path: '/entries',
    summary: 'One page of the list with total and facet counts',
    query: browseQuerySchema,
    answer: browseResultSchema,
  },
  {
    method: 'post',
    path: '/entries',
    summary: 'Create an entry',
    body: createEntrySchema,
    answer: serviceEntrySchema,
    status: 201,
  },
  {
    method: 'get',
    path: '/entries/:name',
    summary: 'One entry as the caller may see it',
    answer: serviceEntrySchema,
  },
  {
    method: 'put',
    path: '/entries/:name',
    summary: 'Replace the content of an entry',
    body: updateEntrySchema,
    ifMatch: true,
    answer: serviceEntrySchema,
  },
  {
    method: 'post',
    path: '/entries/:name/retire',
    summary: 'Take an entry out of use',
    body: retireEntrySchema,
    ifMatch: true,
    answer: serviceEntrySchema,
  },
  {
    method: 'post',
    path: '/entries/:name/restore',
    summary: 'Bring back the content of an earlier revision',
    body: restoreEntrySchema,
    ifMatch: true,
    answer: serviceEntrySchema,
  },
  {
    method: 'get',
    path: '/entries/:name/revisions',
    summary: 'The history of an entry, newest first',
    query: revisionsQuerySchema,
    answer: revisionListSchema,
  },
  {
    method: 'get',
    path: '/entries/:name/revisions/:revision',
    summary: 'The content that a revision held',
    answer: revisionContentSchema,
  },
  {
    method: 'get',
    path: '/entries/:name/catalog-info.yaml',
    summary: 'The entry as catalog-info.yaml',
    answer: 'yaml',
  },
  {
    method: 'get',
    path: '/export.csv',
    summary: 'The entries that the filter leaves, as CSV',
    query: entryFilterSchema,
    answer: 'csv',
  },
  {
    method: 'get',
    path: '/changes',
    summary: 'The change log, for services that follow the registry',
    query: changesQuerySchema,
    answer: changeListSchema,
  },
  {
    method: 'get',
    path: '/reference',
    summary: 'State of the reference lists',
    answer: z.array(referenceListStatusSchema),
  },
  {
    method: 'get',
    path: '/reference/:list',
    summary: 'Look up keys and names in a reference list',
    query: referenceQuerySchema,
    answer: referenceResultSchema,
  },
  {
    method: 'post',
    path: '/reference/:list',
    summary: 'Replace a reference list by a CSV file',
    query: fileNameQuery,
    body: 'csv',
    answer: referenceImportResultSchema,
  },
  {
    method: 'get',
    path: '/imports',
    summary: 'The imports that the caller may see, newest first',
    answer: importJobListSchema,
  },
  {
    method: 'post',
    path: '/imports',
    summary: 'Upload a CSV file of entries',
    query: fileNameQuery,
    body: 'csv',
    answer: importJobSchema,
    status: 201,
  },
  {
    method: 'get',
    path: '/imports/:id',
    summary: 'State and progress of an import',
    answer: importJobSchema,
  },
  {
    method: 'get',
    path: '/imports/:id/rows',
    summary: 'Rows of an import with their outcome',
    query: importRowsQuerySchema,
    answer: importRowListSchema,
  },
  {
    method: 'post',
    path: '/imports/:id/check',
    summary: 'Dry run with a mapping',
    body: importMappingSchema,
    answer: importJobSchema,
    status: 202,
  },
  {
    method: 'post',
    path: '/imports/:id/apply',
    summary: 'Write all checked rows or none',
    body: applyImportSchema,
    answer: importJobSchema,
  },
  {
    method: 'post',
    path: '/imports/:id/revert',
    summary: 'Bring back the state before the import',
    answer: importJobSchema,
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
