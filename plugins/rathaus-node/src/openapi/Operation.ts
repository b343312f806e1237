import { z } from 'zod';
import { Route } from '../router/Route';

/** What the OpenAPI document says of one endpoint. */
export interface Operation {
  method: Route['method'];
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
