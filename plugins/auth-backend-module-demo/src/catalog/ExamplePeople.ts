import { UserEntity } from '@backstage/catalog-model';
import { ExamplePerson } from '../lib/examplePerson';

/** The people one can sign in as. */
export interface ExamplePeople {
  /**
   * All of them, by role and then by name.
   *
   * @throws ServiceUnavailableError while the catalog does not know them yet
   */
  list(): Promise<ExamplePerson[]>;

  /**
   * One of them.
   *
   * @param userRef - full ref in lower case
   * @throws NotFoundError when there is no such person, or one whom nobody may sign in as; which of both is not told
   * @throws ServiceUnavailableError while the catalog does not know them yet
   */
  get(userRef: string): Promise<UserEntity>;
}
