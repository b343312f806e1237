import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  isGroupEntity,
  isUserEntity,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ExamplePerson, examplePeopleAmong } from '../lib/examplePerson';
import {
  DEMO_SIGN_IN_ANNOTATION,
  EXAMPLE_ROLES,
  exampleRoleOf,
} from '../lib/exampleRole';
import { ExamplePeople } from './ExamplePeople';

/** Finds the example people among the catalog's Users. */
export class CatalogExamplePeople implements ExamplePeople {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  async list(): Promise<ExamplePerson[]> {
    const [users, groups] = await Promise.all([
      this.users(),
      this.entities({ kind: 'group' }),
    ]);
    return examplePeopleAmong(users, groups.filter(isGroupEntity));
  }

  async get(userRef: string): Promise<UserEntity> {
    const users = await this.users();
    const user = users.find(
      candidate => stringifyEntityRef(candidate) === userRef,
    );
    if (!user) {
      throw new NotFoundError('There is no such example person');
    }
    return user;
  }

  /** The Users one can sign in as; at least one. */
  private async users(): Promise<UserEntity[]> {
    const entities = await this.entities({
      kind: 'user',
      [`metadata.annotations.${DEMO_SIGN_IN_ANNOTATION}`]: EXAMPLE_ROLES,
    });
    // The catalog's filter ignores case, the roles do not.
    const users = entities.filter(isUserEntity).filter(exampleRoleOf);
    if (users.length === 0) {
      throw new ServiceUnavailableError(
        'The catalog has no example people yet; it may still be loading them',
      );
    }
    return users;
  }

  private async entities(
    filter: Record<string, string | string[]>,
  ): Promise<Entity[]> {
    const credentials = await this.auth.getOwnServiceCredentials();
    try {
      const { items } = await this.catalog.getEntities(
        { filter },
        { credentials },
      );
      return items;
    } catch (error) {
      // It starts together with us and may not answer yet.
      throw new ServiceUnavailableError('The catalog does not answer', error);
    }
  }
}
