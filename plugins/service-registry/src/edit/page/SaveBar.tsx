import { ReactNode, useRef } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useKeptClear } from '../../lib/useKeptClear';
import { useText } from '../../translations/useText';
import { FaultyFields } from './FaultyFields';
import { SaveStatus } from './SaveStatus';
import { DraftKeeping } from './useDraft';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: theme.zIndex.appBar - 1,
    margin: theme.spacing(3, -1, 0),
    padding: theme.spacing(1.5, 2),
    borderRadius: '8px 8px 0 0',
    boxShadow: '0 -4px 16px rgba(0, 0, 0, 0.12)',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  status: { flex: '1 1 220px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link SaveBar}. */
export interface SaveBarProps {
  draft: DraftKeeping['state'];
  saving: boolean;
  /** Says what happens, e.g. "Änderungen speichern". */
  saveLabel: string;
  /** There is nothing to save yet. */
  saveDisabled?: boolean;
  onSave(): void;
  /** Throws away what is unsaved; absent while there is nothing. */
  onDiscard?: () => void;
  /** What went wrong with the last attempt, besides single fields. */
  failure?: ReactNode;
}

/** What is unsaved, what is wrong, and the way to save; stays in sight. */
export function SaveBar(props: SaveBarProps) {
  const classes = useStyles();
  const t = useText();
  const bar = useRef<HTMLElement>(null);
  useKeptClear(bar);
  return (
    <Paper
      ref={bar}
      component="section"
      variant="outlined"
      className={classes.bar}
      aria-label={t('edit.bar.label')}
    >
      {props.failure}
      <FaultyFields />
      <div className={classes.row}>
        <div className={classes.status}>
          <SaveStatus draft={props.draft} saving={props.saving} />
        </div>
        <div className={classes.buttons}>
          {props.onDiscard && (
            <Button onClick={props.onDiscard} disabled={props.saving}>
              {t('edit.bar.discard')}
            </Button>
          )}
          <Button
            variant="contained"
            color="primary"
            onClick={props.onSave}
            disabled={props.saving || props.saveDisabled}
          >
            {props.saveLabel}
          </Button>
        </div>
      </div>
    </Paper>
  );
}
