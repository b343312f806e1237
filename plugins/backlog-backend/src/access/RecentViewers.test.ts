import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  boardReadPermission,
  itemWritePermission,
} from '@rathaus/plugin-backlog-common';
import { Caller, Decisions } from '@rathaus/rathaus-node';
import { RecentViewers } from './RecentViewers';
import { Viewer } from './Viewer';
import { Viewers } from './Viewers';

// Nothing is read from the request.
const request = {} as Caller['request'];

function callerNamed(name: string): Caller {
  return {
    credentials: mockCredentials.user(`user:default/${name}`),
    request,
  };
}

function setUp() {
  const clock = { now: 0 };
  const asked: string[] = [];
  const viewers: Viewers = {
    async of({ credentials }) {
      const { userEntityRef } = (
        credentials as ReturnType<typeof mockCredentials.user>
      ).principal;
      asked.push(userEntityRef);
      if (userEntityRef.endsWith('nobody')) {
        throw new NotAllowedError();
      }
      return new Viewer(
        userEntityRef,
        new Decisions(
          new Map([
            [boardReadPermission.name, { result: AuthorizeResult.ALLOW }],
          ]),
          () => false,
        ),
      );
    },
  };
  return { recent: new RecentViewers(viewers, () => clock.now), clock, asked };
}

describe('RecentViewers', () => {
  it('asks again after two seconds, for each person', async () => {
    const { recent, clock, asked } = setUp();
    await recent.of(callerNamed('anna'));
    await recent.of(callerNamed('bernd'));
    clock.now = 1_999;
    await recent.of(callerNamed('anna'));
    expect(asked).toHaveLength(2);
    clock.now = 2_000;
    expect((await recent.of(callerNamed('anna'))).ref).toBe(
      'user:default/anna',
    );
    expect(asked).toHaveLength(3);
  });

  it('refuses what the person may not, remembered or not', async () => {
    const { recent } = setUp();
    await recent.of(callerNamed('anna'));
    await expect(
      recent.of(callerNamed('anna'), itemWritePermission),
    ).rejects.toThrow(NotAllowedError);
  });

  it('does not remember a refusal', async () => {
    const { recent, asked } = setUp();
    await expect(recent.of(callerNamed('nobody'))).rejects.toThrow();
    await expect(recent.of(callerNamed('nobody'))).rejects.toThrow();
    expect(asked).toHaveLength(2);
  });
});
