import { FocusEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import BackIcon from '@material-ui/icons/ArrowBack';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { useNarrowScreen, useSlashKey } from '@rathaus/rathaus-react';
import { useLocation } from 'react-router-dom';
import { SearchField } from '../field/SearchField';
import { rootRouteRef } from '../routes';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  field: { position: 'relative', flex: '1 1 auto', maxWidth: 560 },
  button: {
    color: 'inherit',
    '&:focus-visible': { outlineColor: 'var(--rathaus-on-band)' },
  },
  // Lies over the whole band, which is as high as a field with some room around it.
  overlay: {
    position: 'absolute',
    zIndex: 1,
    top: 0,
    left: 0,
    right: 0,
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0, 1.5, 0, 0.5),
    backgroundColor: 'var(--rathaus-band)',
  },
}));

function WideBar() {
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useSlashKey(
    'frame',
    useCallback(() => input.current?.focus(), []),
  );
  const remember = (event: FocusEvent) => {
    if (event.target === input.current) {
      cameFrom.current = event.relatedTarget;
    }
  };
  const leave = () => {
    input.current?.blur();
    if (cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus();
    }
  };
  return (
    <div className={classes.field} onFocus={remember}>
      <SearchField
        inputRef={input}
        placeholder={t('field.placeholder')}
        onDone={() => input.current?.blur()}
        onEscape={leave}
      />
    </div>
  );
}

function NarrowBar() {
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useSlashKey(
    'frame',
    useCallback(() => setOpen(true), []),
  );
  useEffect(() => {
    if (open) {
      input.current?.focus();
    }
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <IconButton
        ref={button}
        className={classes.button}
        aria-label={t('bar.open')}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <SearchIcon />
      </IconButton>
      {open && (
        <div className={classes.overlay}>
          <IconButton
            className={classes.button}
            aria-label={t('bar.close')}
            onClick={close}
          >
            <BackIcon />
          </IconButton>
          <SearchField
            inputRef={input}
            placeholder={t('field.placeholder')}
            onDone={() => setOpen(false)}
            onEscape={close}
          />
        </div>
      )}
    </>
  );
}

/**
 * The search in the frame around every page: a field, on a narrow screen a button that opens one over the whole band.
 * Not on the pages whose own field is the same.
 */
export function SearchBar() {
  const narrow = useNarrowScreen();
  const { pathname } = useLocation();
  const pagesWithField = ['/', useRouteRef(rootRouteRef)?.()];
  if (pagesWithField.includes(pathname)) {
    return null;
  }
  return narrow ? <NarrowBar /> : <WideBar />;
}
