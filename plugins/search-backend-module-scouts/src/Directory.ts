import { AuthService } from '@backstage/backend-plugin-api';
import {
  DepartmentDocument,
  ScoutsClient,
} from '@rathaus/plugin-scouts-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';
import { berlinDay } from '@rathaus/rathaus-node';
import { toDepartmentDocument } from './lib/departmentDocument';

/** In milliseconds. A plugin that hangs must not hold up the search for ever. */
const TIMEOUT = 30_000;

/** Reads the directory of the Digital Scouts, as the search plugin itself. */
export class Directory {
  constructor(
    private readonly options: {
      auth: AuthService;
      client: Pick<ScoutsClient, 'getDepartments'>;
      now: () => Date;
    },
  ) {}

  /** One for each unit. @throws ResponseError when the scouts plugin does not answer with 200 */
  async documents(departments: DepartmentTree): Promise<DepartmentDocument[]> {
    const { auth, client, now } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'scouts',
    });
    const { items } = await client.getDepartments({
      token,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return items.map(department =>
      toDepartmentDocument(department, departments, berlinDay(now())),
    );
  }
}
