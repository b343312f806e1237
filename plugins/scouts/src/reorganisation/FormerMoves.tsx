import { Reorganisation } from '@rathaus/plugin-scouts-common';
import { formatDateTime, StateChip, Tone } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { moveWords } from './lib/moveWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    minHeight: 48,
    padding: theme.spacing(1.5, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  move: { flex: '1 1 260px', minWidth: 0 },
  line: { fontWeight: 600, overflowWrap: 'anywhere', hyphens: 'auto' },
  note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

const TONES: Record<Reorganisation['state'], Tone> = {
  running: 'info',
  done: 'success',
  undoing: 'info',
  undone: 'neutral',
};

/** Properties of {@link FormerMoves}. */
export interface FormerMovesProps {
  moves: readonly Reorganisation[];
  onUndo(move: Reorganisation): void;
}

/** What moved where, and the way back. */
export function FormerMoves(props: FormerMovesProps) {
  const { moves, onUndo } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list} aria-label={t('reorganisation.list.caption')}>
      {moves.map(move => {
        const names = {
          from: move.fromTitle ?? move.from,
          to: move.toTitle ?? move.to,
        };
        return (
          <li key={move.id} className={classes.row}>
            <div className={classes.move}>
              <Typography className={classes.line}>
                {t('reorganisation.list.line', names)}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {[moveWords(t, move), formatDateTime(move.at)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              {move.note && (
                <Typography variant="body2" className={classes.note}>
                  {move.note}
                </Typography>
              )}
            </div>
            <div className={classes.state}>
              <StateChip
                label={t(`reorganisation.state.${move.state}`)}
                tone={TONES[move.state]}
              />
              {move.allowedActions.includes('undo') && (
                <Button
                  variant="outlined"
                  size="small"
                  aria-label={t('reorganisation.undoOf', names)}
                  onClick={() => onUndo(move)}
                >
                  {t('reorganisation.undo')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
