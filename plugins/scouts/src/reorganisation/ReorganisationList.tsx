import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Reorganisation } from '@rathaus/plugin-scouts-common';
import {
  ConfirmDialog,
  formatDateTime,
  SectionCard,
  StateChip,
  Tone,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { scoutsApiRef } from '../api';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';
import { movedWords } from './movedWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  what: { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
}));

const TONES: Record<Reorganisation['state'], Tone> = {
  running: 'info',
  done: 'success',
  undoing: 'info',
  undone: 'neutral',
};

/** Properties of {@link ReorganisationList}. */
export interface ReorganisationListProps {
  reorganisations: readonly Reorganisation[];
  onUndone(): void;
}

/** What has moved so far, each with the way back where there is one. */
export function ReorganisationList(props: ReorganisationListProps) {
  const { reorganisations, onUndone } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(scoutsApiRef);
  const [chosen, setChosen] = useState<Reorganisation>();
  const names = ({ from, fromTitle, to, toTitle }: Reorganisation) => ({
    from: fromTitle ?? from,
    to: toTitle ?? to,
  });
  const undo = async () => {
    if (!chosen) {
      return;
    }
    try {
      await api.undoReorganisation(chosen.id, chosen.revision);
    } catch (error) {
      throw new Error(describeError(t, toError(error)), { cause: error });
    }
    onUndone();
  };
  return (
    <SectionCard title={t('reorganisation.list')}>
      {reorganisations.length === 0 ? (
        <Typography color="textSecondary">
          {t('reorganisation.list.empty')}
        </Typography>
      ) : (
        <ul
          className={classes.list}
          aria-label={t('reorganisation.list.caption')}
        >
          {reorganisations.map(reorganisation => (
            <li key={reorganisation.id} className={classes.row}>
              <div className={classes.what}>
                {t('reorganisation.list.line', names(reorganisation))}
                <Typography variant="body2" color="textSecondary">
                  {[
                    formatDateTime(reorganisation.at),
                    movedWords(reorganisation, t),
                    reorganisation.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </div>
              <StateChip
                label={t(`reorganisation.state.${reorganisation.state}`)}
                tone={TONES[reorganisation.state]}
              />
              {reorganisation.allowedActions.includes('undo') && (
                <Button
                  size="small"
                  variant="outlined"
                  aria-label={t('reorganisation.undoOf', names(reorganisation))}
                  onClick={() => setChosen(reorganisation)}
                >
                  {t('reorganisation.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <ConfirmDialog
          open
          title={t('reorganisation.undo.title')}
          confirmLabel={t('reorganisation.undo')}
          onConfirm={undo}
          onClose={() => setChosen(undefined)}
        >
          <Typography>
            {t('reorganisation.undo.text', { from: names(chosen).from })}
          </Typography>
        </ConfirmDialog>
      )}
    </SectionCard>
  );
}
