import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { BoardEvent, Item } from '@rathaus/plugin-backlog-common';
import Router from 'express-promise-router';
import { BOARD } from './exampleBoard';

/** A board whose items come and go, and which remembers what happened to them. */
export class FakeBoard {
  /** By id, with the number of the last event of each. */
  readonly #items = new Map<string, { item?: Item; sequence: number }>();
  readonly #events: BoardEvent[] = [];
  /** While true, nothing is answered. */
  away = false;

  put(item: Item): void {
    this.#happen(item.id, item);
  }

  /** Deletes it, or takes it back among the drafts: for who reads it is the same. */
  remove(id: string): void {
    this.#happen(id);
  }

  itemsAfter(after: number): Item[] {
    return [...this.#items.values()].flatMap(({ item, sequence }) =>
      item && sequence > after ? [item] : [],
    );
  }

  eventsAfter(after: number): BoardEvent[] {
    return this.#events.filter(({ sequence }) => sequence > after);
  }

  #happen(id: string, item?: Item): void {
    const sequence = this.#events.length + 1;
    this.#items.set(id, { item, sequence });
    this.#events.push({
      sequence,
      item: id,
      number: `S-${id}`,
      title: 'Maßnahme',
      event: {
        type: 'deleted',
        at: '2026-11-01T08:00:00.000Z',
        actor: 'user:default/tilda-beispiel',
      },
    });
  }
}

/** A backlog with one board. It answers services only. */
export function backlogPlugin(board: FakeBoard) {
  return createBackendPlugin({
    pluginId: 'backlog',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.use(async (request, _response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            if (board.away) {
              throw new ServiceUnavailableError('Away');
            }
            return 'next';
          });
          router.get('/boards', (_request, response) => {
            response.json({
              items: [{ ...BOARD, counts: {}, allowedActions: [] }],
              totalItems: 1,
            });
          });
          router.get('/boards/schulen/funding', (_request, response) => {
            response.json({ items: [], programmes: [] });
          });
          router.get('/boards/schulen/items', ({ query }, response) => {
            response.json({ items: board.itemsAfter(Number(query.after)) });
          });
          router.get('/boards/schulen/changes', ({ query }, response) => {
            response.json({
              items: board.eventsAfter(Number(query.after ?? 0)),
            });
          });
          http.use(router);
        },
      });
    },
  });
}
