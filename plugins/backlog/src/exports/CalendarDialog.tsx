import { useId } from 'react';
import {
  ErrorState,
  formatDateTime,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { NewAddress } from './NewAddress';
import { useFeeds } from './useFeeds';

const useStyles = makeStyles(theme => ({
  title: { padding: theme.spacing(3, 3, 1) },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    justifyItems: 'start',
    paddingTop: 0,
    '& > *': { width: '100%' },
    '& > button': { width: 'auto' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  feed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
  failure: { color: theme.palette.error.main },
  actions: { padding: theme.spacing(1, 3, 3) },
}));

/** Properties of {@link CalendarDialog}. */
export interface CalendarDialogProps {
  board: string;
  onClose(): void;
}

/** Makes addresses at which a calendar program reads the board's deadlines, and takes them back. */
export function CalendarDialog(props: CalendarDialogProps) {
  const { board, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  const { loaded, created, create, revoke, pending, outcome } = useFeeds(board);
  const feeds = loaded.value?.items ?? [];
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <Typography id={titleId} variant="h2" className={classes.title}>
        {t('feed.title')}
      </Typography>
      <DialogContent className={classes.content}>
        <Typography>
          {t('feed.what')} {t('feed.secret')}
        </Typography>
        {created ? (
          <NewAddress key={created.id} url={created.url} />
        ) : (
          <Button
            variant="contained"
            color="primary"
            disabled={pending}
            onClick={create}
          >
            {t('feed.create')}
          </Button>
        )}
        {loaded.error && (
          <ErrorState
            error={loaded.error}
            headingLevel={3}
            onRetry={loaded.reload}
          />
        )}
        {!loaded.value && !loaded.error && (
          <LoadingSkeleton shape="list" count={1} />
        )}
        {feeds.length > 0 && (
          <div>
            <Typography component="h3" variant="body1">
              <b>{t('feed.existing')}</b>
            </Typography>
            <ul className={classes.list}>
              {feeds.map(feed => {
                const when = formatDateTime(feed.createdAt);
                return (
                  <li key={feed.id} className={classes.feed}>
                    <span>{t('feed.since', { when })}</span>
                    <Button
                      size="small"
                      disabled={pending}
                      aria-label={t('feed.revokeOne', { when })}
                      onClick={() => revoke(feed)}
                    >
                      {t('feed.revoke')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        <Typography
          role={outcome?.failed ? 'alert' : 'status'}
          className={outcome?.failed ? classes.failure : undefined}
        >
          {outcome?.message}
        </Typography>
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Button onClick={onClose}>{t('feed.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
