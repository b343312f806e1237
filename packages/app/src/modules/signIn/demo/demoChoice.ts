const SIGNED_IN_KEY = 'rathaus.demo.signedIn';
const LAST_KEY = 'rathaus.demo.last';

/** Which example person somebody has chosen in this browser; kept beyond a reload. */
export interface DemoChoice {
  /** Who is signed in, if anybody. */
  signedIn(): string | undefined;
  /** Who was chosen last, also after signing out. */
  last(): string | undefined;
  signIn(userRef: string): void;
  signOut(): void;
}

/** Keeps the choice in a storage of the browser. */
export function createDemoChoice(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DemoChoice {
  return {
    signedIn: () => storage.getItem(SIGNED_IN_KEY) ?? undefined,
    last: () => storage.getItem(LAST_KEY) ?? undefined,
    signIn(userRef) {
      storage.setItem(SIGNED_IN_KEY, userRef);
      storage.setItem(LAST_KEY, userRef);
    },
    signOut() {
      storage.removeItem(SIGNED_IN_KEY);
    },
  };
}
