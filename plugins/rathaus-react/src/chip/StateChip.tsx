import { ReactElement } from 'react';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import FlagIcon from '@material-ui/icons/OutlinedFlag';
import DotIcon from '@material-ui/icons/RadioButtonUnchecked';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { makeStyles } from '@material-ui/core/styles';

/** What a state means to people; the theme gives it a colour. */
export type Tone =
  | 'success'
  | 'warning'
  | 'danger'
  | 'info'
  | 'neutral'
  | 'primary';

const ICONS: Record<Tone, ReactElement> = {
  success: <CheckCircleIcon fontSize="inherit" />,
  warning: <WarningIcon fontSize="inherit" />,
  danger: <ErrorIcon fontSize="inherit" />,
  info: <InfoIcon fontSize="inherit" />,
  neutral: <DotIcon fontSize="inherit" />,
  primary: <FlagIcon fontSize="inherit" />,
};

// The colours are Backstage UI's tokens, which the app's theme sets for light and dark.
function tone(name: string) {
  return {
    color: `var(--bui-${name}-fg-subdued)`,
    backgroundColor: `var(--bui-${name}-bg-subdued)`,
  };
}

const useStyles = makeStyles(theme => ({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0, 1),
    minHeight: 26,
    borderRadius: 13,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    lineHeight: 1.3,
    maxWidth: '100%',
    verticalAlign: 'middle',
  },
  icon: { display: 'inline-flex', fontSize: 17, flex: 'none' },
  success: tone('positive'),
  warning: tone('warning'),
  danger: tone('negative'),
  info: tone('announcement'),
  neutral: {
    color: theme.palette.text.secondary,
    backgroundColor: 'var(--bui-bg-neutral-3)',
  },
  primary: {
    color: 'var(--bui-accent-fg)',
    backgroundColor: 'var(--bui-accent-bg)',
  },
}));

/** Properties of {@link StateChip}. */
export interface StateChipProps {
  /** The word; a state is never told by colour alone. */
  label: string;
  tone: Tone;
  /** Replaces the tone's icon. Decorative. */
  icon?: ReactElement;
}

/** A state as icon and word on a quiet ground. */
export function StateChip(props: StateChipProps) {
  const classes = useStyles();
  return (
    <span className={`${classes.chip} ${classes[props.tone]}`}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon ?? ICONS[props.tone]}
      </span>
      {props.label}
    </span>
  );
}
