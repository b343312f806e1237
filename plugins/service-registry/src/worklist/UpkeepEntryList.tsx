import { useRef, useState } from 'react';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import {
  confirmations,
  countMarks,
  markOf,
  Marks,
  withoutReason,
} from './lib/marks';
import { WorklistView } from './lib/worklistView';
import { SendBar } from './SendBar';
import { UpkeepRow } from './UpkeepRow';
import { useConfirmEntries } from './useConfirmEntries';
import { UpkeepEntries } from './useUpkeepList';

const useStyles = makeStyles(theme => ({
  place: { outline: 'none' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  error: { marginBottom: theme.spacing(2) },
}));

/** Properties of {@link UpkeepEntryList}. */
export interface UpkeepEntryListProps {
  view: WorklistView;
  list: UpkeepEntries;
}

/** The entries of one view with their marks, and the button that sends them. */
export function UpkeepEntryList(props: UpkeepEntryListProps) {
  const { view, list } = props;
  const classes = useStyles();
  const t = useText();
  const sending = useConfirmEntries();
  const [marks, setMarks] = useState<Marks>({});
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const firstReason = useRef<HTMLTextAreaElement>(null);

  const isConfirmable = view !== 'unvollstaendig';
  const usual = view === 'faellig' ? 'confirm' : 'leave';
  const { items = [] } = list;
  const waiting = items.filter(({ name }) => !sending.results[name]);
  const marked = countMarks(waiting, marks, usual);
  const isBarNeeded =
    marked.confirm + marked.doubtful > 0 ||
    Object.keys(sending.results).length > 0;
  const reasonless = withoutReason(waiting, marks, usual);

  const send = async () => {
    setAsked(true);
    if (reasonless.length > 0) {
      firstReason.current?.focus();
      return;
    }
    await sending.send(confirmations(waiting, marks, usual));
    setAsked(false);
  };
  const startAnew = () => {
    setMarks({});
    sending.forget();
    list.reload();
    place.current?.focus();
  };

  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {list.error && (
        <div className={classes.error}>
          <ErrorState
            error={list.error}
            headingLevel={3}
            onRetry={list.reload}
          />
        </div>
      )}
      {!list.items && !list.error && <LoadingSkeleton shape="list" />}
      {list.items?.length === 0 && (
        <EmptyState icon={<DoneIcon fontSize="inherit" />}>
          {t(`worklist.empty.${view}`)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <Typography gutterBottom>{t(`worklist.intro.${view}`)}</Typography>
          <ul className={classes.list}>
            {items.map(item => (
              <UpkeepRow
                key={item.name}
                item={item}
                mark={markOf(marks, item.name, usual)}
                result={sending.results[item.name]}
                reasonMissing={asked && reasonless.includes(item.name)}
                reasonRef={
                  item.name === reasonless[0] ? firstReason : undefined
                }
                onMark={
                  isConfirmable
                    ? mark => setMarks({ ...marks, [item.name]: mark })
                    : undefined
                }
              />
            ))}
          </ul>
          {list.loadMore && (
            <Button variant="outlined" onClick={list.loadMore}>
              {t('worklist.more', {
                shown: items.length,
                total: list.totalItems,
              })}
            </Button>
          )}
          {isConfirmable && isBarNeeded && (
            <SendBar
              marked={marked}
              sending={sending}
              onSend={send}
              onStartAnew={startAnew}
            />
          )}
        </>
      )}
    </div>
  );
}
