import { DEPARTMENT_DOCUMENT_TYPE } from '@rathaus/plugin-scouts-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { DepartmentFacts, DepartmentNote } from './DepartmentFacts';

/** How the portal's search shows units of the directory. */
export const departmentKind: SearchKind = {
  type: DEPARTMENT_DOCUMENT_TYPE,
  id: 'digital-scouts',
  order: 300,
  useTitle: () => useText()('search.title'),
  Facts: DepartmentFacts,
  Note: DepartmentNote,
};
