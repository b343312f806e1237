import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ItemFields } from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldProblem } from '@rathaus/rathaus-common';

/** Type of the groups that stand for schools. */
const SCHOOL = 'schule';

/** A ref with the field that it stands in. */
interface RefAt {
  path: string;
  ref: string;
  isSchool?: boolean;
}

/**
 * Checks that schools, people and entries named anew exist. A catalog that does
 * not answer keeps nobody from working: then nothing is refused.
 */
export class CatalogCheck {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {}

  /** @param before - what the item refers to already */
  async fieldProblems(
    after: ItemFields,
    before?: ItemFields,
  ): Promise<FieldProblem[]> {
    const known = new Set(before ? refsOf(before).map(({ ref }) => ref) : []);
    return this.#unknown(refsOf(after).filter(({ ref }) => !known.has(ref)));
  }

  async schoolProblems(path: string, ref: string): Promise<FieldProblem[]> {
    return this.#unknown([{ path, ref, isSchool: true }]);
  }

  async mentionProblems(
    mentions: string[],
    before: string[] = [],
  ): Promise<FieldProblem[]> {
    return this.#unknown(
      mentions
        .map((ref, index) => ({ path: `mentions.${index}`, ref }))
        .filter(({ ref }) => !before.includes(ref)),
    );
  }

  async #unknown(refs: RefAt[]): Promise<FieldProblem[]> {
    const types = await this.#typesOf([...new Set(refs.map(({ ref }) => ref))]);
    return refs
      .filter(({ ref, isSchool }) => {
        const type = types?.get(ref);
        return types && (isSchool ? type !== SCHOOL : type === undefined);
      })
      .map(({ path, ref }) =>
        fieldProblem(path, 'unknown_ref', { value: ref }),
      );
  }

  /** Types of those that exist; undefined when the catalog does not answer. */
  async #typesOf(refs: string[]): Promise<Map<string, string> | undefined> {
    if (!refs.length) {
      return new Map();
    }
    const { catalog, auth, logger } = this.options;
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs, fields: ['kind', 'spec.type'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return new Map(
        refs.flatMap((ref, index) => {
          const entity = items[index];
          return entity ? [[ref, String(entity.spec?.type ?? '')]] : [];
        }),
      );
    } catch (error) {
      logger.warn('Could not check references', toError(error));
      return undefined;
    }
  }
}

function refsOf({ schools, assignee, entries }: ItemFields): RefAt[] {
  return [
    ...(schools ?? []).map(({ ref }, index) => ({
      path: `schools.${index}.ref`,
      ref,
      isSchool: true,
    })),
    ...(assignee ? [{ path: 'assignee', ref: assignee }] : []),
    ...(entries ?? []).map((ref, index) => ({ path: `entries.${index}`, ref })),
  ];
}
