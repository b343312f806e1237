import { useId, useState } from 'react';
import { EntryRevision } from '@rathaus/plugin-service-registry-common';
import {
  formatDateTime,
  StateChip,
  useRelativeTime,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ValueContext } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { ChangeList } from './ChangeList';
import { useActorName } from './useActorName';

/** A revision with more changed fields than this shows them on request. */
const UNFOLDED = 6;

const useStyles = makeStyles(theme => ({
  item: {
    position: 'relative',
    paddingLeft: theme.spacing(3),
    paddingBottom: theme.spacing(3),
    borderLeft: `2px solid ${theme.palette.divider}`,
    marginLeft: theme.spacing(1),
    '&:last-child': { borderLeftColor: 'transparent' },
    '&::before': {
      content: '""',
      position: 'absolute',
      left: -7,
      top: 6,
      width: 12,
      height: 12,
      borderRadius: '50%',
      background: theme.palette.primary.main,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  when: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  note: { fontStyle: 'italic', margin: theme.spacing(0.5, 0) },
  changes: { marginTop: theme.spacing(1.5) },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    marginLeft: theme.spacing(-1.5),
  },
}));

/** Properties of {@link RevisionItem}. */
export interface RevisionItemProps {
  revision: EntryRevision;
  isCurrent: boolean;
  context: ValueContext;
  /** Offers to bring this revision back. */
  onRestore?: () => void;
}

/** One step in the history: who, when, why, and what changed. */
export function RevisionItem(props: RevisionItemProps) {
  const { revision, isCurrent, context, onRestore } = props;
  const classes = useStyles();
  const t = useText();
  const actorName = useActorName(context.nameOf);
  const when = useRelativeTime()(revision.at);
  const changesId = useId();
  const foldable = revision.changes.length > UNFOLDED;
  const [open, setOpen] = useState(!foldable);

  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <Typography variant="h5" component="h3">
          {t('entry.history.by', {
            action: t(`entry.history.action.${revision.action}`),
            who: actorName(revision.actor),
          })}
        </Typography>
        {isCurrent && (
          <StateChip tone="info" label={t('entry.history.current')} />
        )}
      </div>
      <div className={classes.when}>
        {t('entry.history.version', { revision: String(revision.revision) })}
        {' · '}
        <time dateTime={revision.at}>
          {when} ({formatDateTime(revision.at)})
        </time>
      </div>
      {revision.note && (
        <Typography className={classes.note}>„{revision.note}“</Typography>
      )}
      {revision.changes.length > 0 && (
        <div id={changesId} className={classes.changes} hidden={!open}>
          <ChangeList changes={revision.changes} context={context} />
        </div>
      )}
      {revision.hiddenChanges > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('entry.history.hidden', { count: revision.hiddenChanges })}
        </Typography>
      )}
      <div className={classes.buttons}>
        {foldable && (
          <Button
            size="small"
            color="primary"
            aria-expanded={open}
            aria-controls={changesId}
            onClick={() => setOpen(!open)}
          >
            {open
              ? t('entry.history.hideChanges')
              : t(
                  revision.action === 'create'
                    ? 'entry.history.showFields'
                    : 'entry.history.showChanges',
                  { count: revision.changes.length },
                )}
          </Button>
        )}
        {onRestore && (
          <Button size="small" color="primary" onClick={onRestore}>
            {t('entry.history.restore')}
          </Button>
        )}
      </div>
    </li>
  );
}
