import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ConfirmDialog, useUnsavedWarning } from '@rathaus/rathaus-react';
import { VIEW_PARAM } from '../../routes';
import { useText } from '../../translations/useText';

interface Guard {
  /** Would something be lost by leaving the view? */
  unsaved: boolean;
  /** Says whether something would be lost by leaving the view. */
  setUnsaved(unsaved: boolean): void;
  /** Leaves the view: at once, or after asking. */
  leave(go: () => void): void;
}

const Context = createContext<Guard>({
  unsaved: false,
  setUnsaved: () => {},
  leave: go => go(),
});

/** Does an address show what is shown now, apart from an item beside it? */
function isSameView(address: URL): boolean {
  const viewOf = (search: string) =>
    new URLSearchParams(search).get(VIEW_PARAM);
  return (
    address.origin === window.location.origin &&
    address.pathname === window.location.pathname &&
    viewOf(address.search) === viewOf(window.location.search)
  );
}

/** The link that a plain click follows in this tab. */
function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain =
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[href]')
      : null;
  return isPlain && link && link.target !== '_blank' ? link : undefined;
}

/** Asks before a view with something unsaved is left by a tab, a link, or with the whole page. */
export function LeaveGuard(props: { children: ReactNode }) {
  const t = useText();
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState<{ go: () => void }>();
  const released = useRef(false);
  useUnsavedWarning(unsaved);

  const leave = useCallback(
    (go: () => void) => (unsaved ? setAsked({ go }) : go()),
    [unsaved],
  );
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    // Links are followed by the router, which asks nobody.
    const onClick = (event: MouseEvent) => {
      const link = followedLink(event);
      if (!link || released.current || isSameView(new URL(link.href))) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      setAsked({ go: () => link.click() });
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [unsaved]);
  const guard = useMemo(
    () => ({ unsaved, setUnsaved, leave }),
    [unsaved, leave],
  );

  return (
    <Context.Provider value={guard}>
      {props.children}
      <ConfirmDialog
        open={asked !== undefined}
        title={t('leave.title')}
        confirmLabel={t('leave.confirm')}
        onConfirm={() => {
          released.current = true;
          asked?.go();
          released.current = false;
        }}
        onClose={() => setAsked(undefined)}
      >
        {t('leave.text')}
      </ConfirmDialog>
    </Context.Provider>
  );
}

/** How the view is left. */
export function useLeave(): Pick<Guard, 'unsaved' | 'leave'> {
  return useContext(Context);
}

/** Lets the page ask before the view is left. */
export function useHoldView(unsaved: boolean): void {
  const { setUnsaved } = useContext(Context);
  useEffect(() => {
    setUnsaved(unsaved);
    return () => setUnsaved(false);
  }, [unsaved, setUnsaved]);
}
