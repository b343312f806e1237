import { Permission } from '@backstage/plugin-permission-common';
import { EntryCriteria } from '@rathaus/plugin-service-registry-common';
import { Person } from '../lib/person';

/** Granted whatever it is about. */
export const ALLOW = 'allow';

/** Granted always, or for the entries that meet the criteria. */
export type Grant = typeof ALLOW | EntryCriteria;

/**
 * What one role grants a person. Pure: the same question has the same answer.
 *
 * @returns undefined when the role says nothing, because the person does not hold it or it does not go that far
 */
export type Role = (
  permission: Permission,
  person: Person,
) => Grant | undefined;
