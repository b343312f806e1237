import { Gap, GapList } from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';
import { WordingRights } from '../wording/WordingRights';
import { GapService } from './GapService';

/** Puts permissions in front of gaps. */
export class AuthorizedGapService implements GapService {
  constructor(
    private readonly service: GapService,
    private readonly rights: WordingRights,
  ) {}

  async list(caller: Caller): Promise<GapList> {
    await this.rights.assert('read', caller);
    return this.service.list(caller);
  }

  async dismiss(term: string, caller: Caller): Promise<Gap> {
    await this.rights.assert('write', caller);
    return this.service.dismiss(term, caller);
  }

  async restore(term: string, caller: Caller): Promise<Gap> {
    await this.rights.assert('write', caller);
    return this.service.restore(term, caller);
  }
}
