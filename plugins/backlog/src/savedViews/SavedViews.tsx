import { useId, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { SavedView } from '@rathaus/plugin-backlog-common';
import { ErrorState, LoadingSkeleton } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import Typography from '@material-ui/core/Typography';
import BookmarkIcon from '@material-ui/icons/BookmarkBorder';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';
import { copyText } from './copyText';
import { isPlain, isSameAddress, readAddress } from './lib/viewAddress';
import { savedViewApiRef } from './savedViewApi';
import { useSavedViews } from './useSavedViews';
import { ViewDialog } from './ViewDialog';
import { ViewList } from './ViewList';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    width: 400,
    maxWidth: '100%',
  },
  actions: {
    display: 'grid',
    justifyItems: 'start',
    gap: theme.spacing(0.5),
    paddingTop: theme.spacing(1),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  name: {
    maxWidth: 240,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** The board's filters that have names: one's own, those for everybody, and a new one from what the page shows. */
export function SavedViews() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(savedViewApiRef);
  const { board, tell } = useBoard();
  const [params] = useSearchParams();
  const shown = readAddress(params);
  const titleId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState<SavedView | 'new'>();
  // Who comes to the whole board needs no names.
  const { value, error, reload } = useSavedViews(
    board.id,
    open || written !== undefined || !isPlain(shown),
  );
  const views = value?.items ?? [];
  const active = views.find(view => isSameAddress(view, shown));

  const remove = async ({ id, revision }: SavedView) => {
    // The way back lies behind the panel.
    setOpen(false);
    try {
      const { name, view, query, shared } = await api.deleteView(
        board.id,
        id,
        revision,
      );
      tell(t('savedView.deleted', { name }), async () => {
        await api.createView(board.id, { name, view, query, shared });
        reload();
      });
    } catch (reason) {
      tell(describeError(t, toError(reason)));
    } finally {
      reload();
    }
  };
  const copyLink = async () => {
    const copied = await copyText(window.location.href);
    tell(t(copied ? 'savedView.copied' : 'savedView.notCopied'));
    setOpen(false);
  };
  const list = (title: string, own: boolean) => (
    <ViewList
      title={title}
      views={views.filter(view => view.own === own)}
      active={active?.id}
      onOpen={() => setOpen(false)}
      onChange={view => {
        setOpen(false);
        setWritten(view);
      }}
      onDelete={remove}
    />
  );

  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        color="primary"
        startIcon={<BookmarkIcon />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span className={classes.name}>
          {active
            ? t('savedView.active', { name: active.name })
            : t('savedView.open')}
        </span>
      </Button>
      <Popover
        open={open}
        anchorEl={button.current}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-labelledby': titleId }}
        onClose={() => setOpen(false)}
      >
        <div className={classes.panel}>
          <Typography id={titleId} variant="h3" component="h2">
            {t('savedView.title')}
          </Typography>
          {error && (
            <ErrorState error={error} headingLevel={3} onRetry={reload} />
          )}
          {!value && !error && <LoadingSkeleton shape="list" count={2} />}
          {value && views.length === 0 && (
            <Typography color="textSecondary">
              {t('savedView.empty')}
            </Typography>
          )}
          {list(t('savedView.own'), true)}
          {list(t('savedView.shared'), false)}
          <div className={classes.actions}>
            <Button
              color="primary"
              onClick={() => {
                setOpen(false);
                setWritten('new');
              }}
            >
              {t('savedView.saveThis')}
            </Button>
            <Button color="primary" onClick={copyLink}>
              {t('savedView.copy')}
            </Button>
          </div>
        </div>
      </Popover>
      {written && (
        <ViewDialog
          board={board.id}
          view={written === 'new' ? undefined : written}
          shown={shown}
          mayShare={value?.mayShare ?? false}
          onSaved={view => {
            setWritten(undefined);
            tell(t('savedView.saved', { name: view.name }));
            reload();
          }}
          onClose={() => setWritten(undefined)}
        />
      )}
    </>
  );
}
