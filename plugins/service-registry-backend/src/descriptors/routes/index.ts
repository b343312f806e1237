import { createDescriptorSchema } from '@rathaus/plugin-service-registry-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { DescriptorService } from '../DescriptorService';

/** `GET` and `POST /descriptors`: interfaces and teams that the portal keeps. */
export function createDescriptorRoutes(options: {
  service: DescriptorService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/descriptors',
      handler: async (request, response) => {
        response.json(await service.list(await callerOf(request)));
      },
    },
    {
      method: 'post',
      path: '/descriptors',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const content = parse(createDescriptorSchema, request.body);
        response.status(201).json(await service.create(content, caller));
      },
    },
  ];
}
