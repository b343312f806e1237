import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { EntityNames, formatDate } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { MissingLinks } from '../../upkeep/missing/MissingLinks';
import { ConfirmActions } from './ConfirmActions';
import { OpenProposals } from './OpenProposals';
import { ScoutsLine } from './ScoutsLine';

const useStyles = makeStyles(theme => ({
  band: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(3),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
  },
  doubt: { fontStyle: 'italic', whiteSpace: 'pre-line' },
}));

/** Properties of {@link CareBand}. */
export interface CareBandProps {
  entry: ServiceEntry;
  names: EntityNames;
  /** Shows the entry as it is now. */
  onChange(entry: ServiceEntry): void;
  /** Says at the foot of the page what has happened. */
  notify(message: string): void;
}

/** Who keeps the entry true, and, for those who do: what there is to do. */
export function CareBand(props: CareBandProps) {
  const { entry, names, onChange, notify } = props;
  const { upkeep, scouts, missing = [], openProposals = 0 } = entry;
  const classes = useStyles();
  const t = useText();
  const isDoubtful = upkeep?.state === 'doubtful';
  const mayConfirm = entry.allowedActions.includes('confirm');
  const isEmpty = !scouts && !isDoubtful && !mayConfirm;
  if (isEmpty && missing.length === 0 && openProposals === 0) {
    return null;
  }
  return (
    <section aria-label={t('upkeep.band')} className={classes.band}>
      {scouts && <ScoutsLine scouts={scouts} names={names} />}
      {isDoubtful && upkeep.doubt && (
        <div>
          {upkeep.doubtAt
            ? t('upkeep.doubt.since', { date: formatDate(upkeep.doubtAt) })
            : t('upkeep.state.doubtful')}
          : <span className={classes.doubt}>„{upkeep.doubt}“</span>
        </div>
      )}
      {mayConfirm && (
        <ConfirmActions entry={entry} onChange={onChange} notify={notify} />
      )}
      {entry.allowedActions.includes('update') && (
        <MissingLinks name={entry.name} missing={missing} />
      )}
      {openProposals > 0 && (
        <OpenProposals name={entry.name} count={openProposals} />
      )}
    </section>
  );
}
