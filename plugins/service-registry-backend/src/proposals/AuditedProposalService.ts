import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  CreateProposal,
  DecideProposal,
  Proposal,
  ProposeDescriptor,
  ProposeEntry,
} from '@rathaus/plugin-service-registry-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { ProposalService } from './ProposalService';

/** Notes every step of a proposal, with who and what, and whether it succeeded. */
export class AuditedProposalService implements ProposalService {
  readonly listOfEntry: ProposalService['listOfEntry'];
  readonly list: ProposalService['list'];
  readonly get: ProposalService['get'];

  constructor(
    private readonly service: ProposalService,
    private readonly auditor: AuditorService,
  ) {
    this.listOfEntry = service.listOfEntry.bind(service);
    this.list = service.list.bind(service);
    this.get = service.get.bind(service);
  }

  create(
    name: string,
    revision: number | undefined,
    input: CreateProposal,
    caller: Caller,
  ) {
    return this.noted('proposal-create', caller, { name }, () =>
      this.service.create(name, revision, input, caller),
    );
  }

  createEntry(input: ProposeEntry, caller: Caller) {
    return this.noted(
      'proposal-create',
      caller,
      { owner: input.fields.owner },
      () => this.service.createEntry(input, caller),
    );
  }

  createDescriptor(input: ProposeDescriptor, caller: Caller) {
    const { kind, title } = input.descriptor;
    return this.noted('proposal-create', caller, { kind, title }, () =>
      this.service.createDescriptor(input, caller),
    );
  }

  decide(id: string, revision: number, input: DecideProposal, caller: Caller) {
    const { acceptedPaths } = input;
    return this.noted(
      'proposal-decide',
      caller,
      { id, revision, acceptedPaths },
      () => this.service.decide(id, revision, input, caller),
    );
  }

  withdraw(id: string, revision: number, caller: Caller) {
    return this.noted('proposal-withdraw', caller, { id, revision }, () =>
      this.service.withdraw(id, revision, caller),
    );
  }

  private noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<Proposal>,
  ): Promise<Proposal> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ id, entry, state, entryRevision }) => ({
        id,
        entry,
        state,
        entryRevision,
      }),
    );
  }
}
