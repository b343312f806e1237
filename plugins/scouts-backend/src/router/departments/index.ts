import { entityRef } from '@rathaus/rathaus-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { DepartmentService } from '../../departments/DepartmentService';
import { OfficeService } from '../../offices/OfficeService';
import { parseDepartment } from '../parseDepartment';

/** Query of `GET /effective`: the owner of an entry and the Scout it names. */
export const effectiveQuerySchema = z.strictObject({
  owner: entityRef('group'),
  assigned: entityRef('user').optional(),
});

/** The endpoints of the directory. */
export function createDepartmentRoutes(options: {
  departments: DepartmentService;
  offices: OfficeService;
  callerOf: CallerOf;
}): Route[] {
  const { departments, offices, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/departments',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await departments.list(caller));
      },
    },
    {
      method: 'get',
      path: '/departments/:ref',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await departments.get(parseDepartment(request), caller));
      },
    },
    {
      method: 'get',
      path: '/offices',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await offices.tableFor(caller));
      },
    },
    {
      method: 'get',
      path: '/effective',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(effectiveQuerySchema, request.query);
        response.json(await offices.effective(query, caller));
      },
    },
  ];
}
