import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/LockOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { AccessibilityFacts } from './AccessibilityFacts';
import { RestrictedFacts } from './RestrictedFacts';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
  hidden: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    color: theme.palette.text.secondary,
  },
}));

/** Accessibility for everybody; contract, protection and data for those who may see them. */
export function LegalTab(props: { entry: ServiceEntry }) {
  const { fields, allowedActions } = props.entry;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.parts}>
      <AccessibilityFacts accessibility={fields.accessibility} />
      {allowedActions.includes('readRestricted') ? (
        <RestrictedFacts restricted={fields.restricted ?? {}} />
      ) : (
        <Typography className={classes.hidden}>
          <LockIcon fontSize="small" aria-hidden="true" />
          {t('entry.legal.hidden')}
        </Typography>
      )}
    </div>
  );
}
