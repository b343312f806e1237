import {
  AuthService,
  BackstageCredentials,
  LoggerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/** Knows which groups somebody belongs to. */
export interface OwnGroups {
  /** @returns as in the field `owner` of documents; none for somebody unknown */
  of(credentials: BackstageCredentials): Promise<string[]>;
}

/** Groups as the person's token says them. When they are not to be had, the order of results does without them. */
export class UserInfoGroups implements OwnGroups {
  constructor(
    private readonly options: {
      auth: AuthService;
      userInfo: UserInfoService;
      logger: LoggerService;
    },
  ) {}

  async of(credentials: BackstageCredentials): Promise<string[]> {
    const { auth, userInfo, logger } = this.options;
    if (!auth.isPrincipal(credentials, 'user')) {
      return [];
    }
    try {
      const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
      return ownershipEntityRefs;
    } catch (error) {
      logger.warn(`Groups of the person are not known: ${error}`);
      return [];
    }
  }
}
