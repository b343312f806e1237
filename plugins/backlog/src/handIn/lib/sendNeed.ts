import { Item } from '@rathaus/plugin-backlog-common';
import { BacklogApi } from '../../api';

/** What a school needs, as it was typed. */
export interface Need {
  school: string;
  title: string;
  description: string;
  category: string;
}

type Sender = Pick<BacklogApi, 'handIn' | 'updateItem' | 'handInDraft'>;

/**
 * Keeps a need for later or hands it in; a draft is written anew first.
 *
 * @param draft - the draft that the need comes from, with the revision that was seen
 */
export async function sendNeed(
  api: Sender,
  board: string,
  need: Need,
  draft: Item | undefined,
  asDraft: boolean,
): Promise<Item> {
  const { school, title } = need;
  const description = need.description.trim() || undefined;
  const category = need.category || undefined;
  if (!draft) {
    return api.handIn(board, {
      school,
      title,
      description,
      category,
      draft: asDraft,
    });
  }
  const kept = await api.updateItem(
    draft.id,
    { title, description: description ?? null, category: category ?? null },
    draft.revision,
  );
  return asDraft ? kept : api.handInDraft(kept.id, kept.revision);
}
