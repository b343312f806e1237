import {
  GroupEntity,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import { departmentTitle } from './departmentTitle';
import {
  EXAMPLE_ROLES,
  ExampleRole,
  exampleRoleOf,
  labelOf,
} from './exampleRole';

const FUNCTION_ANNOTATION = 'rathaus.portal/function';
const MAY_DO_ANNOTATION = 'rathaus.portal/demo-may-do';

/** An example person as the sign-in page shows them. Texts are empty where the catalog says nothing. */
export type ExamplePerson = {
  /** Full ref of the User. */
  userRef: string;
  displayName: string;
  /** What the person does in the town hall. */
  jobTitle: string;
  /** Title of the person's Fachbereich, or of what comes nearest to one. */
  department: string;
  role: ExampleRole;
  /** The role in German. */
  roleLabel: string;
  /** A German line that says what the person may do in the portal. */
  mayDo: string;
};

/**
 * The example people among some Users, by role and then by name.
 *
 * @param users - Users with their relations; those who are no example people are left out
 * @param groups - the town's groups, to find out where people work
 */
export function examplePeopleAmong(
  users: UserEntity[],
  groups: GroupEntity[],
): ExamplePerson[] {
  const groupsByRef = new Map(
    groups.map(group => [stringifyEntityRef(group), group]),
  );
  return users
    .flatMap(user => {
      const role = exampleRoleOf(user);
      return role ? [examplePerson(user, role, groupsByRef)] : [];
    })
    .sort(
      (a, b) =>
        EXAMPLE_ROLES.indexOf(a.role) - EXAMPLE_ROLES.indexOf(b.role) ||
        a.displayName.localeCompare(b.displayName, 'de'),
    );
}

function examplePerson(
  user: UserEntity,
  role: ExampleRole,
  groups: ReadonlyMap<string, GroupEntity>,
): ExamplePerson {
  const annotations = user.metadata.annotations ?? {};
  return {
    userRef: stringifyEntityRef(user),
    displayName: user.spec.profile?.displayName ?? user.metadata.name,
    jobTitle: annotations[FUNCTION_ANNOTATION] ?? '',
    department: departmentTitle(user, groups) ?? '',
    role,
    roleLabel: labelOf(role),
    mayDo: annotations[MAY_DO_ANNOTATION] ?? '',
  };
}
