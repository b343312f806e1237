import { useText } from '../../translations/useText';

/** Gives the function that says who did something: a person by name, the portal itself, or nobody any more. */
export function useActorName(
  nameOf: (ref: string) => string,
): (actor: string | undefined) => string {
  const t = useText();
  return actor => {
    if (!actor) {
      return t('entry.history.unknownActor');
    }
    return actor.startsWith('user:')
      ? nameOf(actor)
      : t('entry.history.service');
  };
}
