import { Post, PostEvent } from '@rathaus/plugin-scouts-common';
import { isInProcedure } from '../../posts/vacantSince';
import { BY_ITSELF } from '../byItself';

/** Something that does not go on without a person. */
export interface Leftover {
  /** What it is about, without a name. */
  id: string;
  person: string;
  /** What happens when the person is gone. */
  event: PostEvent;
}

/** What else hangs on people besides the office itself: standing in, and a nomination. */
export function leftoversOf(
  postId: string,
  post: Post,
  at: string,
): Leftover[] {
  const said = { at, actor: BY_ITSELF };
  const { term, interim, state } = post;
  const isFilled = state === 'appointed' || state === 'ending';
  return [
    ...(interim
      ? [
          {
            id: `${postId}:interim`,
            person: interim,
            event: { ...said, type: 'interimSet' as const, person: null },
          },
        ]
      : []),
    ...(term?.person && isInProcedure(post)
      ? [
          {
            id: term.id,
            person: term.person,
            event: { ...said, type: 'withdrawn' as const },
          },
        ]
      : []),
    ...(isFilled ? term?.deputies ?? [] : []).flatMap(({ id, person }) =>
      person
        ? [
            {
              id,
              person,
              event: { ...said, type: 'deputyRemoved' as const, deputyId: id },
            },
          ]
        : [],
    ),
  ];
}
