import {
  ImportClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import {
  BrowseQueryInput,
  BrowseResult,
  browseResultSchema,
  EntryFilterInput,
} from '../api/browse';
import { ChangeList, changeListSchema } from '../api/changes';
import {
  CreateDescriptorInput,
  Descriptor,
  descriptorSchema,
} from '../descriptors/descriptors';
import {
  CreateEntryInput,
  RestoreEntryInput,
  RetireEntryInput,
  UpdateEntryInput,
} from '../api/entries';
import {
  ReferenceImportResult,
  referenceImportResultSchema,
  ReferenceListId,
  ReferenceListStatus,
  referenceListStatusSchema,
  ReferenceResult,
  referenceResultSchema,
} from '../api/reference';
import {
  RevisionContent,
  revisionContentSchema,
  RevisionList,
  revisionListSchema,
} from '../api/revisions';
import { ServiceEntry, serviceEntrySchema } from '../entry/serviceEntry';
import {
  CreateProposalInput,
  DecideProposalInput,
  Proposal,
  ProposalList,
  proposalListSchema,
  proposalSchema,
  ProposalsQueryInput,
  ProposeDescriptorInput,
  ProposeEntryInput,
} from '../upkeep/proposals';
import {
  ConfirmEntriesInput,
  ConfirmEntryInput,
  ConfirmResult,
  confirmResultSchema,
  ReassignInput,
  ReassignResult,
  reassignResultSchema,
  UpkeepFigures,
  upkeepFiguresListSchema,
  UpkeepList,
  upkeepListSchema,
  UpkeepQueryInput,
} from '../upkeep/upkeep';
import { ChangePage, parseChangePage } from './changePage';

const CHANGE_PAGE_SIZE = 500;

/**
 * HTTP client of the service registry. Every method throws a `ResponseError`
 * when the answer is not 2xx; `fields` and `current` lie in its
 * `body.error`.
 */
export class ServiceRegistryClient extends ImportClient {
  constructor(options: JsonClientOptions) {
    super('service-registry', '/imports', options);
  }

  /** One page of the list, with total and facet counts. */
  async browse(
    query: BrowseQueryInput = {},
    options?: RequestOptions,
  ): Promise<BrowseResult> {
    return this.read(
      `/entries${queryString({ ...query })}`,
      browseResultSchema,
      options,
    );
  }

  /** One entry, as far as the caller may see it. */
  async getEntry(
    name: string,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.read(
      `/entries/${encodeURIComponent(name)}`,
      serviceEntrySchema,
      options,
    );
  }

  async createEntry(
    input: CreateEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.send(
      'POST',
      '/entries',
      serviceEntrySchema,
      { json: input },
      options,
    );
  }

  /** @param revision - the revision that the edit was made from */
  async updateEntry(
    name: string,
    revision: number,
    input: UpdateEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.send(
      'PUT',
      `/entries/${encodeURIComponent(name)}`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async retireEntry(
    name: string,
    revision: number,
    input: RetireEntryInput = {},
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.send(
      'POST',
      `/entries/${encodeURIComponent(name)}/retire`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async restoreEntry(
    name: string,
    revision: number,
    input: RestoreEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.send(
      'POST',
      `/entries/${encodeURIComponent(name)}/restore`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async listRevisions(
    name: string,
    query: { limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): Promise<RevisionList> {
    return this.read(
      `/entries/${encodeURIComponent(name)}/revisions${queryString(query)}`,
      revisionListSchema,
      options,
    );
  }

  async getRevision(
    name: string,
    revision: number,
    options?: RequestOptions,
  ): Promise<RevisionContent> {
    return this.read(
      `/entries/${encodeURIComponent(name)}/revisions/${revision}`,
      revisionContentSchema,
      options,
    );
  }

  /** The entry as `catalog-info.yaml`, without restricted fields. */
  async getCatalogInfoYaml(
    name: string,
    options?: RequestOptions,
  ): Promise<string> {
    const response = await this.fetch(
      `/entries/${encodeURIComponent(name)}/catalog-info.yaml`,
      {},
      options,
    );
    return response.text();
  }

  /** The entries that the filter leaves, as CSV that Excel opens. */
  async exportCsv(
    filter: EntryFilterInput = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.fetch(
      `/export.csv${queryString({ ...filter })}`,
      {},
      options,
    );
    return response.blob();
  }

  async listChanges(
    query: { after?: number; limit?: number } = {},
    options?: RequestOptions,
  ): Promise<ChangeList> {
    return this.read(
      `/changes${queryString(query)}`,
      changeListSchema,
      options,
    );
  }

  /** The next page of the change log, in which what this side does not understand is set aside. */
  async readChangePage(
    after: number,
    options?: RequestOptions,
  ): Promise<ChangePage> {
    const response = await this.fetch(
      `/changes${queryString({ after, limit: CHANGE_PAGE_SIZE })}`,
      {},
      options,
    );
    return parseChangePage(await response.json());
  }

  /** The state of all reference lists. */
  async listReferenceLists(
    options?: RequestOptions,
  ): Promise<ReferenceListStatus[]> {
    return this.read('/reference', z.array(referenceListStatusSchema), options);
  }

  async searchReference(
    list: ReferenceListId,
    query: { q?: string; key?: string[]; limit?: number },
    options?: RequestOptions,
  ): Promise<ReferenceResult> {
    return this.read(
      `/reference/${list}${queryString(query)}`,
      referenceResultSchema,
      options,
    );
  }

  /** Replaces a reference list by the content of a CSV file. */
  async importReferenceList(
    list: ReferenceListId,
    file: Blob,
    fileName: string,
    options?: RequestOptions,
  ): Promise<ReferenceImportResult> {
    return this.send(
      'POST',
      `/reference/${list}${queryString({ fileName })}`,
      referenceImportResultSchema,
      { csv: file },
      options,
    );
  }

  /** Confirms an entry, or marks it as doubtful. */
  async confirmEntry(
    name: string,
    revision: number,
    input: ConfirmEntryInput = {},
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.send(
      'POST',
      `/entries/${encodeURIComponent(name)}/confirm`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  /** Confirms many entries at once; the answer tells what became of each. */
  async confirmEntries(
    input: ConfirmEntriesInput,
    options?: RequestOptions,
  ): Promise<ConfirmResult> {
    return this.send(
      'POST',
      '/confirmations',
      confirmResultSchema,
      { json: input },
      options,
    );
  }

  /** The entries that the caller looks after, by due day. */
  async getUpkeep(
    query: UpkeepQueryInput = {},
    options?: RequestOptions,
  ): Promise<UpkeepList> {
    return this.read(
      `/upkeep${queryString({ ...query })}`,
      upkeepListSchema,
      options,
    );
  }

  /** The figures by Fachbereich. */
  async getUpkeepFigures(options?: RequestOptions): Promise<UpkeepFigures> {
    return this.read('/upkeep/figures', upkeepFiguresListSchema, options);
  }

  /** Gives entries to another Fachbereich or Scout; for services. */
  async reassignEntries(
    input: ReassignInput,
    options?: RequestOptions,
  ): Promise<ReassignResult> {
    return this.send(
      'POST',
      '/entries/reassign',
      reassignResultSchema,
      { json: input },
      options,
    );
  }

  /** Proposals for an entry: all for those who decide, one's own otherwise. */
  async getEntryProposals(
    name: string,
    options?: RequestOptions,
  ): Promise<ProposalList> {
    return this.read(
      `/entries/${encodeURIComponent(name)}/proposals`,
      proposalListSchema,
      options,
    );
  }

  /** Proposals that the caller is to decide, or has made. */
  async getProposals(
    query: ProposalsQueryInput = {},
    options?: RequestOptions,
  ): Promise<ProposalList> {
    return this.read(
      `/proposals${queryString({ ...query })}`,
      proposalListSchema,
      options,
    );
  }

  async getProposal(id: string, options?: RequestOptions): Promise<Proposal> {
    return this.read(
      `/proposals/${encodeURIComponent(id)}`,
      proposalSchema,
      options,
    );
  }

  /** @param revision - of the entry that the proposal was made from */
  async propose(
    name: string,
    revision: number,
    input: CreateProposalInput,
    options?: RequestOptions,
  ): Promise<Proposal> {
    return this.send(
      'POST',
      `/entries/${encodeURIComponent(name)}/proposals`,
      proposalSchema,
      { json: input, revision },
      options,
    );
  }

  /** Proposes an entry to the Scouts of its Fachbereich. */
  async proposeEntry(
    input: ProposeEntryInput,
    options?: RequestOptions,
  ): Promise<Proposal> {
    return this.send(
      'POST',
      '/proposals',
      proposalSchema,
      { json: input },
      options,
    );
  }

  /** Registers an interface of entries, or a team. */
  async createDescriptor(
    input: CreateDescriptorInput,
    options?: RequestOptions,
  ): Promise<Descriptor> {
    return this.send(
      'POST',
      '/descriptors',
      descriptorSchema,
      { json: input },
      options,
    );
  }

  /** Proposes an interface to those who look after its entries, or a team to the CDO office. */
  async proposeDescriptor(
    input: ProposeDescriptorInput,
    options?: RequestOptions,
  ): Promise<Proposal> {
    return this.send(
      'POST',
      '/descriptors/proposals',
      proposalSchema,
      { json: input },
      options,
    );
  }

  /** @param revision - of the proposal */
  async decideProposal(
    id: string,
    revision: number,
    input: DecideProposalInput,
    options?: RequestOptions,
  ): Promise<Proposal> {
    return this.send(
      'POST',
      `/proposals/${encodeURIComponent(id)}/decide`,
      proposalSchema,
      { json: input, revision },
      options,
    );
  }

  /** @param revision - of the proposal */
  async withdrawProposal(
    id: string,
    revision: number,
    options?: RequestOptions,
  ): Promise<Proposal> {
    return this.send(
      'POST',
      `/proposals/${encodeURIComponent(id)}/withdraw`,
      proposalSchema,
      { json: {}, revision },
      options,
    );
  }
}
