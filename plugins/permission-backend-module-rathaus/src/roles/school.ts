import { Role } from './types';

/**
 * Members of a school. Their rights are about their school's items on boards; about entries they have none beyond
 * anyone's, and saying so here keeps the list of roles complete.
 */
export const school: Role = () => undefined;
