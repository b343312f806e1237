import {
  documentationPageSchema,
  documentationSchema,
  pageQuerySchema,
} from '@rathaus/plugin-documentation-common';
import { Operation } from '@rathaus/rathaus-node';

/** Every endpoint of the plugin. A test compares the list with the router. */
export const operations: Operation[] = [
  {
    method: 'get',
    path: '/entities/:kind/:namespace/:name',
    summary: 'Contents of the documentation of an entity',
    answer: documentationSchema,
  },
  {
    method: 'get',
    path: '/entities/:kind/:namespace/:name/page',
    summary: 'One page of it as Markdown, with its headings',
    query: pageQuerySchema,
    answer: documentationPageSchema,
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
