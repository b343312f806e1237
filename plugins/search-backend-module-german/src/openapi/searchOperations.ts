import {
  foundRefsSchema,
  resultSetSchema,
  suggestionsSchema,
} from '@rathaus/plugin-search-common';
import { Operation } from '@rathaus/rathaus-node';
import {
  createParameterSchemas,
  suggestionsParametersSchema,
} from '../router/parameters';

const parameters = createParameterSchemas(() => true);

/** Endpoints that find documents. */
export const searchOperations: Operation[] = [
  {
    method: 'get',
    path: '/query',
    summary:
      'Find documents, page by page; with facets=true they are counted by type and Fachbereich, too',
    query: parameters.query,
    answer: resultSetSchema,
  },
  {
    method: 'get',
    path: '/suggestions',
    summary: 'The best few documents of each type, while somebody is typing',
    query: suggestionsParametersSchema,
    answer: suggestionsSchema,
  },
  {
    method: 'get',
    path: '/refs',
    summary: 'What the documents of a type that are found are about',
    query: parameters.refs,
    answer: foundRefsSchema,
  },
];
