import {
  applyImportSchema,
  ImportMapping,
  importJobListSchema,
  importJobSchema,
  importRowListSchema,
  importRowsQuerySchema,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { Operation } from '../../openapi/Operation';

const fileNameQuery = z.strictObject({ fileName: z.string().optional() });

/**
 * What the OpenAPI document says of the endpoints about imports.
 *
 * @param options.base - path of all imports, such as `/imports`
 * @param options.things - what the files hold, e.g. "entries"
 */
export function importOperations(options: {
  base: string;
  things: string;
  mappingSchema: z.ZodType<ImportMapping>;
}): Operation[] {
  const { base, things, mappingSchema } = options;
  return [
    {
      method: 'get',
      path: base,
      summary: 'The imports that the caller may see, newest first',
      answer: importJobListSchema,
    },
    {
      method: 'post',
      path: base,
      summary: `Upload a CSV file of ${things}`,
      query: fileNameQuery,
      body: 'csv',
      answer: importJobSchema,
      status: 201,
    },
    {
      method: 'get',
      path: `${base}/:id`,
      summary: 'State and progress of an import',
      answer: importJobSchema,
    },
    {
      method: 'get',
      path: `${base}/:id/rows`,
      summary: 'Rows of an import with their outcome',
      query: importRowsQuerySchema,
      answer: importRowListSchema,
    },
    {
      method: 'post',
      path: `${base}/:id/check`,
      summary: 'Dry run with a mapping',
      body: mappingSchema,
      answer: importJobSchema,
      status: 202,
    },
    {
      method: 'post',
      path: `${base}/:id/apply`,
      summary: 'Write all checked rows or none',
      body: applyImportSchema,
      answer: importJobSchema,
    },
    {
      method: 'post',
      path: `${base}/:id/revert`,
      summary: 'Bring back the state before the import',
      answer: importJobSchema,
    },
  ];
}
