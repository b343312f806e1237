import { Operation } from '@rathaus/rathaus-node';
import { searchOperations } from './searchOperations';

/** Every endpoint of the module. */
export const operations: Operation[] = [
  ...searchOperations,
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
