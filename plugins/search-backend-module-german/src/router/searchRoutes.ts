import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { GermanSearchEngine } from '../engine/GermanSearchEngine';
import { GapRecorder } from '../gaps/GapRecorder';
import {
  createParameterSchemas,
  suggestionsParametersSchema,
} from './parameters';

/** Endpoints that find documents. */
export function createSearchRoutes(options: {
  engine: GermanSearchEngine;
  /** Whether somebody brings documents of the type. */
  isType: (type: string) => boolean;
  recorder: GapRecorder;
  callerOf: CallerOf;
}): Route[] {
  const { engine, isType, recorder, callerOf } = options;
  const schemas = createParameterSchemas(isType);
  return [
    {
      method: 'get',
      path: '/query',
      handler: async (request, response) => {
        const { credentials } = await callerOf(request);
        const { facets, ...query } = parse(schemas.query, request.query);
        const found = await engine.queryFor(credentials, query, { facets });
        await recorder.observe(query, found.numberOfResults, credentials);
        response.json(found);
      },
    },
    {
      method: 'get',
      path: '/suggestions',
      handler: async (request, response) => {
        const { credentials } = await callerOf(request);
        const { term } = parse(suggestionsParametersSchema, request.query);
        response.json(await engine.finder.suggest(term, credentials));
      },
    },
    {
      method: 'get',
      path: '/refs',
      handler: async (request, response) => {
        const { credentials } = await callerOf(request);
        const question = parse(schemas.refs, request.query);
        response.json(await engine.finder.findRefs(question, credentials));
      },
    },
  ];
}
