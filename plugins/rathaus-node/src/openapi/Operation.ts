import { z } from 'zod';
import { Route } from '../router/Route';

/** An answer that is no JSON described by a schema. */
export type FileAnswer =
  | 'csv'
  | 'xlsx'
  | 'yaml'
  | 'markdown'
  | 'calendar'
  | 'openapi';

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
  /** Several where the caller chooses one. */
  answer: z.ZodType | FileAnswer | readonly FileAnswer[];
  status?: 200 | 201 | 202;
  /** Nobody has to be signed in: a secret in the address speaks for the caller. */
  public?: boolean;
}
