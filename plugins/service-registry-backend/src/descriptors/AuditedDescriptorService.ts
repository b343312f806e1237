import { AuditorService } from '@backstage/backend-plugin-api';
import { DescriptorContent } from '@rathaus/plugin-service-registry-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { DescriptorService } from './DescriptorService';

/** Notes every interface and team that is made, with who and what. */
export class AuditedDescriptorService implements DescriptorService {
  readonly list: DescriptorService['list'];

  constructor(
    private readonly service: DescriptorService,
    private readonly auditor: AuditorService,
  ) {
    this.list = service.list.bind(service);
  }

  create(content: DescriptorContent, caller: Caller) {
    const { kind, title } = content;
    return audited(
      this.auditor,
      {
        eventId: 'descriptor-create',
        request: caller.request,
        meta: { kind, title },
      },
      () => this.service.create(content, caller),
      ({ entityRef }) => ({ entityRef }),
    );
  }
}
