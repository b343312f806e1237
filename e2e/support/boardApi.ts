import { APIRequestContext, expect } from '@playwright/test';
import { authorizationOf } from './authorization';

/** What a journey has to know of an item. */
export interface KnownItem {
  id: string;
  /** As people read it, `S-12`. */
  number: string;
  title: string;
  /** Number and title. */
  name: string;
}

/** Takes from an answer of the API what a journey has to know. */
export function knownItem(item: {
  id: string;
  number: string;
  fields: { title: string };
}): KnownItem {
  const { id, number, fields } = item;
  return { id, number, title: fields.title, name: `${number} ${fields.title}` };
}

/** The fields of an item that journeys start from. */
export interface NewItem {
  title: string;
  description?: string;
  schools?: { ref: string }[];
  /** Cents. */
  estimate?: number;
  funding?: { programme: string; state: string; rate?: number };
  plannedFrom?: string;
  plannedTo?: string;
}

/** Calls the API of the school board as one of the example people. */
export interface BoardAs {
  /** Creates an item; `column` and `fields` as `POST /boards/:board/items` takes them. */
  create(column: string, fields: NewItem): Promise<KnownItem>;
  /** Hands in a need of a school. */
  handIn(school: string, title: string): Promise<KnownItem>;
}

/**
 * Prepares what a journey on the school board starts from, past the page.
 *
 * @param person reference of the person, for example `user:default/tobias-muster`
 */
export async function boardAs(
  request: APIRequestContext,
  person: string,
): Promise<BoardAs> {
  const headers = await authorizationOf(request, person);
  const post = async (path: string, data: object): Promise<KnownItem> => {
    const answer = await request.post(`/api/backlog/boards/schulen/${path}`, {
      headers,
      data,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return knownItem(await answer.json());
  };
  return {
    create: (column, fields) => post('items', { column, fields }),
    handIn: (school, title) => post('needs', { school, title }),
  };
}
