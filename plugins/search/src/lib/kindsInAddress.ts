import { SearchKind } from '@rathaus/rathaus-react';

/** The word for a type in the address; the type itself where no plugin has said one. */
export function idOfType(kinds: readonly SearchKind[], type: string): string {
  return kinds.find(kind => kind.type === type)?.id ?? type;
}

/** The type that a word in the address means. */
export function typeOfId(kinds: readonly SearchKind[], id: string): string {
  return kinds.find(kind => kind.id === id)?.type ?? id;
}
