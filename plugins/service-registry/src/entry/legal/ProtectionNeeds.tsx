import {
  ProtectionLevel,
  RestrictedFields,
} from '@rathaus/plugin-service-registry-common';
import { formatDate, StateChip, Tone } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { FactList } from '../facts/FactList';

const TONES: Record<ProtectionLevel, Tone> = {
  normal: 'neutral',
  hoch: 'warning',
  'sehr-hoch': 'danger',
};

const useStyles = makeStyles(theme => ({
  reason: { marginTop: theme.spacing(2), whiteSpace: 'pre-line' },
}));

/** The three protection needs (BSI Standard 200-2) with their reason. */
export function ProtectionNeeds(props: {
  needs: RestrictedFields['protectionNeeds'];
}) {
  const { needs } = props;
  const classes = useStyles();
  const t = useText();
  if (!needs) {
    return (
      <Typography color="textSecondary">
        {t('entry.legal.protectionNone')}
      </Typography>
    );
  }
  const goals = ['confidentiality', 'integrity', 'availability'] as const;
  return (
    <>
      <FactList
        columns
        facts={goals.map(goal => ({
          label: t(`entry.legal.${goal}`),
          value: (
            <StateChip
              tone={TONES[needs[goal]]}
              label={t(`vocabulary.protectionLevel.${needs[goal]}`)}
            />
          ),
        }))}
      />
      {needs.reason && (
        <Typography className={classes.reason}>{needs.reason}</Typography>
      )}
      {needs.assessedOn && (
        <Typography variant="body2" color="textSecondary">
          {t('entry.legal.assessed', { date: formatDate(needs.assessedOn) })}
        </Typography>
      )}
    </>
  );
}
