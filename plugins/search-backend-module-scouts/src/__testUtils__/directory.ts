import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  Department,
  departmentSchema,
  PostView,
} from '@rathaus/plugin-scouts-common';
import Router from 'express-promise-router';

/** A post as the directory tells of it. */
export function aPost(more: Partial<PostView> = {}): PostView {
  return {
    id: '1',
    department: 'group:default/bauen',
    title: 'Digital Scout',
    state: 'vacant',
    revision: 1,
    allowedActions: [],
    ...more,
  };
}

/** Somebody's way into an office. */
export function aTerm(
  personName: string,
  deputies: Array<{ personName: string; to: string }> = [],
): PostView['term'] {
  return {
    id: 't',
    person: 'user:default/x',
    personName,
    nominatedAt: '2026-01-01T08:00:00.000Z',
    note: 'nur für Beteiligte',
    deputies: deputies.map((deputy, index) => ({
      id: String(index),
      person: `user:default/d${index}`,
      from: '2026-01-01',
      ...deputy,
    })),
  };
}

/** A unit as the directory tells of it. */
export function aDepartment(
  name: string,
  posts: PostView[],
  title = name,
): Department {
  const ref = `group:default/${name}`;
  return departmentSchema.parse({
    ref,
    title,
    posts,
    effective: { source: 'department', group: ref, people: [] },
    allowedActions: [],
  });
}

/** The directory's HTTP interface. It answers services only. */
export function scoutsPlugin(departments: () => Department[]) {
  return createBackendPlugin({
    pluginId: 'scouts',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.get('/departments', async (request, response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            const items = departments();
            response.json({
              items,
              totalItems: items.length,
              allowedActions: [],
            });
          });
          http.use(router);
        },
      });
    },
  });
}
