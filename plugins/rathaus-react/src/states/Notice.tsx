import { ReactNode } from 'react';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { makeStyles } from '@material-ui/core/styles';

const ICONS = {
  info: InfoIcon,
  warning: WarningIcon,
  danger: ErrorIcon,
  success: CheckIcon,
};

function tone(name: string) {
  return {
    backgroundColor: `var(--bui-${name}-bg-subdued)`,
    '& > svg': { color: `var(--bui-${name}-fg-subdued)` },
  };
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: 8,
    '& > svg': { flex: 'none' },
  },
  info: tone('announcement'),
  warning: tone('warning'),
  danger: tone('negative'),
  success: tone('positive'),
  body: { flex: 1, minWidth: 0 },
  title: { fontWeight: 600 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Properties of {@link Notice}. */
export interface NoticeProps {
  tone: keyof typeof ICONS;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons below the text. */
  actions?: ReactNode;
  className?: string;
}

/** A message that stands in the page, with icon and words. Whoever shows it decides whether it is announced. */
export function Notice(props: NoticeProps) {
  const classes = useStyles();
  const Icon = ICONS[props.tone];
  return (
    <div
      className={[classes.root, classes[props.tone], props.className]
        .filter(Boolean)
        .join(' ')}
    >
      <Icon aria-hidden="true" />
      <div className={classes.body}>
        {props.title && <div className={classes.title}>{props.title}</div>}
        {props.children}
        {props.actions && (
          <div className={classes.actions}>{props.actions}</div>
        )}
      </div>
    </div>
  );
}
