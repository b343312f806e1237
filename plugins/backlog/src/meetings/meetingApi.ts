import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { MeetingClient } from '@rathaus/plugin-backlog-common';

/** What the pages need: the public methods of the HTTP client. */
export type MeetingApi = Pick<MeetingClient, keyof MeetingClient>;

/** Reference to the HTTP client of meetings. */
export const meetingApiRef = createApiRef<MeetingApi>().with({
  id: 'plugin.backlog.meetings',
  pluginId: 'backlog',
});

/** Provides the HTTP client of meetings with the person's token. */
export const meetingApi = ApiBlueprint.make({
  name: 'meetings',
  params: defineParams =>
    defineParams({
      api: meetingApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new MeetingClient({ discoveryApi, fetchApi }),
    }),
});
