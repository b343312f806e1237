import { Ref, useId, useState } from 'react';
import { UpkeepItem } from '@rathaus/plugin-service-registry-common';
import { formatDate, TextArea, VisuallyHidden } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { MAX_DOUBT } from '../entry/care/DoubtDialog';
import { useLinks } from '../routes';
import { MissingLinks } from '../upkeep/missing/MissingLinks';
import { UpkeepChip } from '../upkeep/UpkeepChip';
import { useText } from '../translations/useText';
import { LastChange } from './LastChange';
import { Mark } from './lib/marks';
import { EntryResult } from './lib/results';
import { ResultChip } from './ResultChip';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  check: { alignSelf: 'start', margin: theme.spacing(-0.75, 1, 0, -1.25) },
  body: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    gridColumn: 2,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
  title: { fontWeight: 600, hyphens: 'auto', overflowWrap: 'anywhere' },
  meta: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginLeft: theme.spacing(-0.75),
  },
  last: {
    padding: theme.spacing(1.5, 2),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
  },
}));

/** Properties of {@link UpkeepRow}. */
export interface UpkeepRowProps {
  item: UpkeepItem;
  mark: Mark;
  /** Set once it was sent. */
  result: EntryResult | undefined;
  /** Somebody wanted to send a doubt without a reason. */
  reasonMissing: boolean;
  /** Missing where entries are not confirmed. */
  onMark?: (mark: Mark) => void;
  reasonRef?: Ref<HTMLTextAreaElement>;
}

/** One entry of the worklist: unchanged, left for later, or doubtful for a reason. */
export function UpkeepRow(props: UpkeepRowProps) {
  const { item, mark, result, reasonMissing, onMark, reasonRef } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const titleId = useId();
  const lastId = useId();
  const [open, setOpen] = useState(false);
  const mayMark = onMark && !result;
  const isDoubtful = mark.as === 'doubtful';

  return (
    <li className={classes.row}>
      {mayMark && (
        <Checkbox
          color="primary"
          className={classes.check}
          checked={mark.as === 'confirm'}
          onChange={(_event, checked) =>
            onMark({ as: checked ? 'confirm' : 'leave' })
          }
          inputProps={{
            'aria-label': t('worklist.unchanged', { title: item.title }),
          }}
        />
      )}
      <div className={classes.body}>
        <div className={classes.head}>
          <Link
            id={titleId}
            component={RouterLink}
            to={links.entry(item.name)}
            className={classes.title}
          >
            {item.title}
          </Link>
          {result ? (
            <ResultChip result={result} />
          ) : (
            <UpkeepChip upkeep={item.upkeep} />
          )}
        </div>
        <div className={classes.meta}>
          {[
            item.ownerTitle,
            t('worklist.changed', { date: formatDate(item.updatedAt) }),
            item.upkeep.confirmedAt &&
              item.upkeep.state !== 'confirmed' &&
              t('worklist.lastConfirmed', {
                date: formatDate(item.upkeep.confirmedAt),
              }),
            item.openProposals > 0 &&
              t('worklist.openProposals', { count: item.openProposals }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <MissingLinks name={item.name} missing={item.missing} />
        {result === 'changed' && (
          <Link component={RouterLink} to={links.entry(item.name)}>
            {t('worklist.lookAgain')}
          </Link>
        )}
        {isDoubtful && !result && (
          <TextArea
            required
            takesFocus
            label={t('upkeep.doubt.reason')}
            error={reasonMissing ? t('worklist.reasonMissing') : undefined}
            maxLength={MAX_DOUBT}
            value={mark.reason}
            onChange={reason => onMark?.({ as: 'doubtful', reason })}
            inputRef={reasonRef}
          />
        )}
        <div className={classes.buttons}>
          {mayMark && (
            <Button
              size="small"
              aria-pressed={isDoubtful}
              onClick={() =>
                onMark(
                  isDoubtful ? { as: 'leave' } : { as: 'doubtful', reason: '' },
                )
              }
            >
              {isDoubtful ? t('worklist.notDoubtful') : t('worklist.doubtful')}
              <VisuallyHidden>: {item.title}</VisuallyHidden>
            </Button>
          )}
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={lastId}
            onClick={() => setOpen(!open)}
          >
            {open ? t('worklist.hideLast') : t('worklist.showLast')}
            <VisuallyHidden>: {item.title}</VisuallyHidden>
          </Button>
        </div>
        <div id={lastId} hidden={!open}>
          {open && (
            <div className={classes.last}>
              <LastChange name={item.name} revision={item.revision} />
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
