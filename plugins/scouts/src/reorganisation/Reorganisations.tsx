import { useState } from 'react';
import { Department, Reorganisation } from '@rathaus/plugin-scouts-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  UndoSnackbar,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { FormerMoves } from './FormerMoves';
import { MoveForm } from './MoveForm';
import { UndoMoveDialog } from './UndoMoveDialog';
import { useFormerMoves } from './useFormerMoves';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
    maxWidth: 800,
  },
}));

/** A new move, and those so far. */
export function Reorganisations(props: { departments: readonly Department[] }) {
  const { departments } = props;
  const classes = useStyles();
  const t = useText();
  const { value: list, error, reload } = useFormerMoves();
  const [undoing, setUndoing] = useState<Reorganisation>();
  const [notice, setNotice] = useState<{
    message: string;
    /** The move that the message offers to undo. */
    back?: Reorganisation;
  }>();

  const tellMoved = (move: Reorganisation) => {
    const to = move.toTitle ?? move.to;
    setNotice({
      message: t(
        move.state === 'done'
          ? 'reorganisation.done'
          : 'reorganisation.started',
        { to },
      ),
      ...(move.allowedActions.includes('undo') && { back: move }),
    });
    reload();
  };
  const tellUndone = (move: Reorganisation) => {
    setNotice({
      message: t(
        move.state === 'undone'
          ? 'reorganisation.undo.done'
          : 'reorganisation.undo.started',
      ),
    });
    reload();
  };
  const back = notice?.back;

  return (
    <div className={classes.sections}>
      <MoveForm departments={departments} onDone={tellMoved} />
      <SectionCard title={t('reorganisation.list')}>
        {error && (
          <ErrorState error={error} headingLevel={3} onRetry={reload} />
        )}
        {!list && !error && <LoadingSkeleton shape="list" count={2} />}
        {list?.items.length === 0 && (
          <EmptyState>{t('reorganisation.list.empty')}</EmptyState>
        )}
        {list && list.items.length > 0 && (
          <FormerMoves moves={list.items} onUndo={setUndoing} />
        )}
      </SectionCard>
      {undoing && (
        <UndoMoveDialog
          move={undoing}
          onDone={tellUndone}
          onFailed={reload}
          onClose={() => setUndoing(undefined)}
        />
      )}
      <UndoSnackbar
        message={notice?.message}
        onUndo={back && (() => setUndoing(back))}
        onClose={() => setNotice(old => (old === notice ? undefined : old))}
      />
    </div>
  );
}
