import { AuditorService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { ItemEvent, ItemState } from '@rathaus/plugin-backlog-common';
import { audited, keptSince, Task } from '@rathaus/rathaus-node';
import { isDeepStrictEqual } from 'node:util';
import { Boards } from '../boards/Boards';
import { CatalogPeople } from '../catalog/CatalogPeople';
import { BY_ITSELF } from '../lib/byItself';
import { BoardStore, BoardWrite } from '../store/BoardStore';
import {
  assignedAt,
  Forgetting,
  forgetNames,
  isPerson,
} from './lib/forgetNames';
import { NameStore } from './NameStore';

/**
 * Removes the names of those who wrote, moved and commented once the retention
 * time is over (DSGVO Art. 5 (1) e). What happened stays, and an item is still
 * what its events say. Whoever is named as assignee stays so as long as the
 * directory knows them.
 */
export class ForgetNames implements Task {
  constructor(
    private readonly options: {
      boards: Boards;
      store: BoardStore;
      names: NameStore;
      people: CatalogPeople;
      retention: HumanDuration;
      auditor: AuditorService;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const before = `${keptSince(now, this.options.retention)}T00:00:00.000Z`;
    await audited(
      this.options.auditor,
      { eventId: 'names-remove', meta: { before } },
      () => this.#forget(before, now),
      items => ({ items }),
    );
  }

  /** @returns how many items lost names */
  async #forget(before: string, now: Date): Promise<number> {
    const { boards, store, names } = this.options;
    let changed = 0;
    for (const { id: board } of boards.list()) {
      for (const item of await names.itemsNaming(board, before)) {
        const hasLeft = await this.#whoLeft(item);
        const forgetting = { before, hasLeft };
        const isChanged = await store.write(board, write =>
          this.#rewrite(write, item, forgetting, now),
        );
        changed += Number(isChanged);
      }
    }
    return changed;
  }

  async #rewrite(
    write: BoardWrite,
    id: string,
    forgetting: Forgetting,
    now: Date,
  ): Promise<boolean> {
    const { names } = this.options;
    const item = await write.item(id);
    if (!item) {
      return false;
    }
    const known = (await names.eventsOf(write, id)).map(({ event }) => event);
    if (isLeftBehind(item.state, known, forgetting)) {
      // Said openly: the page shows that nobody is assigned any more.
      await write.append(item, [
        {
          type: 'changed',
          at: now.toISOString(),
          actor: BY_ITSELF,
          changes: { assignee: null },
        },
      ]);
    }
    const events = await names.eventsOf(write, id);
    const kept = forgetNames(
      events.map(({ event }) => event),
      forgetting,
    );
    const changed = events
      .map(({ sequence, event }, index) => ({
        sequence,
        event: kept[index],
        isSame: isDeepStrictEqual(event, kept[index]),
      }))
      .filter(({ isSame }) => !isSame);
    if (changed.length > 0) {
      await names.rewrite(write, id, changed, kept);
    }
    return changed.length > 0;
  }

  /** Tells of those named as assignees of an item who has left. */
  async #whoLeft(id: string): Promise<(ref: string) => boolean> {
    const { store, people } = this.options;
    const events = await store.eventsOf(id, { withDraft: true });
    const named = [
      ...new Set(events.flatMap(({ event }) => assigneesIn(event))),
    ].filter(isPerson);
    const present = await people.present(named);
    return ref => named.includes(ref) && !present.has(ref);
  }
}

function assigneesIn(event: ItemEvent): string[] {
  const assignee =
    event.type === 'created'
      ? event.fields.assignee
      : event.type === 'changed' && event.changes.assignee;
  return assignee ? [assignee] : [];
}

/** Is somebody assigned who left, and was so long ago that it is forgotten? */
function isLeftBehind(
  { fields, deletedAt }: ItemState,
  events: readonly ItemEvent[],
  { before, hasLeft }: Forgetting,
): boolean {
  const since = assignedAt(events);
  return (
    deletedAt === undefined &&
    fields.assignee !== undefined &&
    hasLeft(fields.assignee) &&
    since !== undefined &&
    since < before
  );
}
