import type { Request, Response } from 'express';

/** One endpoint: what it answers to, and how. */
export interface Route {
  method: 'get' | 'post' | 'put';
  /** Express path below the plugin's address. */
  path: string;
  handler: (request: Request, response: Response) => Promise<void>;
}
