import { DatabaseSentNotices } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { AnnouncingHandoverStore } from './handovers/AnnouncingHandoverStore';
import { DatabaseHandoverStore } from './handovers/DatabaseHandoverStore';
import { AnnounceOffices } from './offices/announceOffices';
import { DatabaseFigureStore } from './overview/FigureStore';
import { AnnouncingPostStore } from './posts/AnnouncingPostStore';
import { DatabasePostStore } from './posts/DatabasePostStore';
import { DatabaseReorganisationStore } from './reorganisations/DatabaseReorganisationStore';

/** Everything that is kept, in one database; changes of offices are announced. */
export function createStores(knex: Knex, announce: AnnounceOffices) {
  return {
    posts: new AnnouncingPostStore(new DatabasePostStore(knex), announce),
    handovers: new AnnouncingHandoverStore(
      new DatabaseHandoverStore(knex),
      announce,
    ),
    reorganisations: new DatabaseReorganisationStore(knex),
    figures: new DatabaseFigureStore(knex),
    sent: new DatabaseSentNotices(knex),
  };
}
