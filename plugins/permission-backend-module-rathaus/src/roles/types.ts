import { Permission } from '@backstage/plugin-permission-common';
import { SchoolCriteria } from '@rathaus/plugin-backlog-common';
import { DepartmentCriteria } from '@rathaus/plugin-scouts-common';
import { EntryCriteria } from '@rathaus/plugin-service-registry-common';
import { ActionCriteria, RunCriteria } from '../lib/runConditions';
import { Person } from '../lib/person';

/** Granted whatever it is about. */
export const ALLOW = 'allow';

/** What a right can hang on; each criteria is about one type of resource. */
export type Criteria =
  | EntryCriteria
  | DepartmentCriteria
  | SchoolCriteria
  | RunCriteria
  | ActionCriteria;

/** Granted always, or for the entries, departments, schools, runs or actions that meet the criteria. */
export type Grant = typeof ALLOW | Criteria;

/**
 * What one role grants a person. Pure: the same question has the same answer.
 *
 * @returns undefined when the role says nothing, because the person does not hold it or it does not go that far
 */
export type Role = (
  permission: Permission,
  person: Person,
) => Grant | undefined;
