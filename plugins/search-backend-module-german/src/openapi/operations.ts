import { Operation } from '@rathaus/rathaus-node';
import { searchOperations } from './searchOperations';
import { wordingOperations } from './wordingOperations';

/** Every endpoint of the module. */
export const operations: Operation[] = [
  ...searchOperations,
  ...wordingOperations,
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
