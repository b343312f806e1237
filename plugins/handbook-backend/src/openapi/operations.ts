import {
  handbookPageSchema,
  pageListSchema,
  sectionListSchema,
} from '@rathaus/plugin-handbook-common';
import { Operation } from '@rathaus/rathaus-node';

/** Every endpoint of the plugin. A test compares the list with the router. */
export const operations: Operation[] = [
  {
    method: 'get',
    path: '/pages',
    summary: 'Titles of all pages in reading order',
    answer: pageListSchema,
  },
  {
    method: 'get',
    path: '/pages/:name',
    summary: 'One page as Markdown, with its headings',
    answer: handbookPageSchema,
  },
  {
    method: 'get',
    path: '/sections',
    summary: 'All pages as plain text, heading by heading',
    answer: sectionListSchema,
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
