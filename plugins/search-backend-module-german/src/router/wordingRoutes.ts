import {
  gapInputSchema,
  synonymInputSchema,
} from '@rathaus/plugin-search-common';
import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { z } from 'zod';
import { GapService } from '../gaps/GapService';
import { SynonymService } from '../synonyms/SynonymService';
import { WordingRights } from '../wording/WordingRights';

/** Body of what needs no content. */
export const emptySchema = z.strictObject({});

/** Endpoints about what words mean, and what was looked for in vain. */
export function createWordingRoutes(options: {
  synonyms: SynonymService;
  gaps: GapService;
  rights: WordingRights;
  callerOf: CallerOf;
}): Route[] {
  const { synonyms, gaps, rights, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/wording',
      handler: async (request, response) => {
        const { credentials } = await callerOf(request);
        response.json({ allowedActions: await rights.of(credentials) });
      },
    },
    {
      method: 'get',
      path: '/synonyms',
      handler: async (request, response) => {
        response.json(await synonyms.list(await callerOf(request)));
      },
    },
    {
      method: 'get',
      path: '/synonyms/shipped',
      handler: async (request, response) => {
        response.json(await synonyms.listShipped(await callerOf(request)));
      },
    },
    {
      method: 'post',
      path: '/synonyms',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(synonymInputSchema, request.body);
        sendWithRevision(response, await synonyms.create(input, caller), 201);
      },
    },
    {
      method: 'put',
      path: '/synonyms/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        const input = parse(synonymInputSchema, request.body);
        const revision = parseIfMatch(request);
        sendWithRevision(
          response,
          await synonyms.update(id, revision, input, caller),
        );
      },
    },
    {
      method: 'post',
      path: '/synonyms/:id/delete',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        parse(emptySchema, request.body);
        const revision = parseIfMatch(request);
        response.json(await synonyms.remove(id, revision, caller));
      },
    },
    {
      method: 'get',
      path: '/gaps',
      handler: async (request, response) => {
        response.json(await gaps.list(await callerOf(request)));
      },
    },
    {
      method: 'post',
      path: '/gaps/dismiss',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const { term } = parse(gapInputSchema, request.body);
        response.json(await gaps.dismiss(term, caller));
      },
    },
    {
      method: 'post',
      path: '/gaps/restore',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const { term } = parse(gapInputSchema, request.body);
        response.json(await gaps.restore(term, caller));
      },
    },
  ];
}
