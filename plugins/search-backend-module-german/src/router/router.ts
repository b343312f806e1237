import { CallerOf, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { GermanSearchEngine } from '../engine/GermanSearchEngine';
import { GapRecorder } from '../gaps/GapRecorder';
import { GapService } from '../gaps/GapService';
import { SynonymService } from '../synonyms/SynonymService';
import { WordingRights } from '../wording/WordingRights';
import { getOpenApi } from './getOpenApi';
import { createSearchRoutes } from './searchRoutes';
import { createWordingRoutes } from './wordingRoutes';

/** What the endpoints need. */
export interface RouterOptions {
  engine: GermanSearchEngine;
  /** Whether somebody brings documents of the type. */
  isType: (type: string) => boolean;
  synonyms: SynonymService;
  gaps: GapService;
  rights: WordingRights;
  recorder: GapRecorder;
  callerOf: CallerOf;
}

/** Every endpoint of the module. */
export function createRoutes(options: RouterOptions): Route[] {
  const { callerOf } = options;
  return [
    ...createSearchRoutes(options),
    ...createWordingRoutes(options),
    getOpenApi(callerOf),
  ];
}

/**
 * The module's HTTP interface. Its `/query` answers in place of the one of Backstage's search plugin, which comes later:
 * that one writes what people look for into the log, and answers bad input with 500.
 */
export function createRouter(options: RouterOptions): express.Router {
  const router = Router();
  router.use(express.json());
  for (const { method, path, handler } of createRoutes(options)) {
    router[method](path, handler);
  }
  return router;
}
