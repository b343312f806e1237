import { Synonym, SynonymInput } from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';
import { WordingRights } from '../wording/WordingRights';
import { SynonymService } from './SynonymService';

/** Puts permissions in front of synonyms. */
export class AuthorizedSynonymService implements SynonymService {
  constructor(
    private readonly service: SynonymService,
    private readonly rights: WordingRights,
  ) {}

  async list(caller: Caller) {
    await this.rights.assert('read', caller);
    return this.service.list(caller);
  }

  async listShipped(caller: Caller) {
    await this.rights.assert('read', caller);
    return this.service.listShipped(caller);
  }

  async create(input: SynonymInput, caller: Caller): Promise<Synonym> {
    await this.rights.assert('write', caller);
    return this.service.create(input, caller);
  }

  async update(
    id: string,
    revision: number,
    input: SynonymInput,
    caller: Caller,
  ): Promise<Synonym> {
    await this.rights.assert('write', caller);
    return this.service.update(id, revision, input, caller);
  }

  async remove(id: string, revision: number, caller: Caller): Promise<Synonym> {
    await this.rights.assert('write', caller);
    return this.service.remove(id, revision, caller);
  }
}
