import { DescriptorContent } from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';
import { ChangeAnnouncer } from '../entries/ChangeAnnouncer';
import { EntryStore } from '../entries/EntryStore';
import { DescriptorService } from './DescriptorService';

/** Says after each interface and team that the catalog should look: they are not in the change log of entries. */
export class AnnouncingDescriptorService implements DescriptorService {
  readonly list: DescriptorService['list'];

  constructor(
    private readonly service: DescriptorService,
    private readonly announcer: ChangeAnnouncer,
    private readonly entries: Pick<EntryStore, 'lastSequence'>,
  ) {
    this.list = service.list.bind(service);
  }

  async create(content: DescriptorContent, caller: Caller) {
    const made = await this.service.create(content, caller);
    this.announcer.announce(await this.entries.lastSequence());
    return made;
  }
}
