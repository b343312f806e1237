import { Handover } from '@rathaus/plugin-scouts-common';
import {
  formatDate,
  formatNumber,
  StateChip,
  Tone,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { personName } from '../people/personName';
import { useLinks } from '../routes';
import { Text, useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    minHeight: 48,
    padding: theme.spacing(1, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
}));

const TONES: Record<Handover['state'], Tone> = {
  open: 'warning',
  proposed: 'info',
  countersigned: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** "Anna Beispiel an Bernd Muster". */
export function handoverTitle(handover: Handover, t: Text): string {
  const { state, from, fromName, to, toName } = handover;
  return t('handover.line', {
    from: personName(t, from, fromName),
    to: state === 'open' ? t('handover.nobody') : personName(t, to, toName),
  });
}

/** The state of a handover as a chip. */
export function HandoverChip(props: { state: Handover['state'] }) {
  const { state } = props;
  const t = useText();
  return <StateChip label={t(`handover.state.${state}`)} tone={TONES[state]} />;
}

/** Handovers, each a way to its page. */
export function HandoverRows(props: { handovers: readonly Handover[] }) {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  return (
    <ul className={classes.list}>
      {props.handovers.map(handover => (
        <li key={handover.id} className={classes.row}>
          <div>
            <Link component={RouterLink} to={links.handover(handover.id)}>
              {handoverTitle(handover, t)}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {[
                handover.departmentTitle ?? handover.department,
                t('handover.entries', {
                  count: handover.entries.length,
                  number: formatNumber(handover.entries.length),
                }),
                formatDate(handover.createdAt),
              ].join(' · ')}
            </Typography>
          </div>
          <HandoverChip state={handover.state} />
        </li>
      ))}
    </ul>
  );
}
