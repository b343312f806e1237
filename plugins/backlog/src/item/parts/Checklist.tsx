import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Item, itemSchema } from '@rathaus/plugin-backlog-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../../api';
import { describeError, readFailure } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { withTick } from '../lib/checklist';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  label: { overflowWrap: 'anywhere' },
  error: { color: theme.palette.error.main },
}));

/** Properties of {@link Checklist}. */
export interface ChecklistProps {
  item: Item;
  onChanged(item: Item): void;
}

/** What has to be done, to tick off here and now. */
export function Checklist(props: ChecklistProps) {
  const { item, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(backlogApiRef);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const { checklist } = item.fields;
  const mayTick = item.allowedActions.includes('edit');

  /** A tick means one entry only, so it may go on top of whatever somebody else has just saved. */
  const send = async (on: Item, id: string, done: boolean): Promise<Item> => {
    const next = withTick(on.fields.checklist, id, done);
    return next ? api.updateItem(on.id, { checklist: next }, on.revision) : on;
  };
  const tick = async (id: string, done: boolean) => {
    setBusy(id);
    setFailure(undefined);
    try {
      onChanged(
        await send(item, id, done).catch(error => {
          const conflict = readFailure(error, itemSchema);
          if (conflict.kind === 'conflict') {
            return send(conflict.current, id, done);
          }
          throw error;
        }),
      );
    } catch (error) {
      setFailure(describeError(t, toError(error)));
    } finally {
      setBusy(undefined);
    }
  };

  if (!checklist?.length) {
    return null;
  }
  const ticked = checklist.filter(({ done }) => done).length;
  return (
    <Part title={t('item.part.checklist')}>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('card.checklist', { done: ticked, total: checklist.length })}
      </Typography>
      <ul className={classes.list}>
        {checklist.map(({ id, text, done }) => (
          <li key={id}>
            <FormControlLabel
              className={classes.label}
              control={
                <Checkbox
                  color="primary"
                  checked={done}
                  disabled={!mayTick || busy !== undefined}
                  onChange={event => tick(id, event.target.checked)}
                />
              }
              label={text}
            />
          </li>
        ))}
      </ul>
      {failure && (
        <Typography role="alert" className={classes.error}>
          {failure}
        </Typography>
      )}
    </Part>
  );
}
