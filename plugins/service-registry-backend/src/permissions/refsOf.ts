import { AuthService, UserInfoService } from '@backstage/backend-plugin-api';
import { Caller } from '@rathaus/rathaus-node';

/**
 * Everything that a caller is: the person's own ref and those of their groups,
 * in lower case. A service is none of these.
 */
export type RefsOf = (caller: Caller) => Promise<ReadonlySet<string>>;

/** Asks who somebody is. */
export function createRefsOf(options: {
  auth: AuthService;
  userInfo: UserInfoService;
}): RefsOf {
  const { auth, userInfo } = options;
  return async ({ credentials }) => {
    if (!auth.isPrincipal(credentials, 'user')) {
      return new Set();
    }
    const info = await userInfo.getUserInfo(credentials);
    return new Set(
      [info.userEntityRef, ...info.ownershipEntityRefs].map(ref =>
        ref.toLowerCase(),
      ),
    );
  };
}
