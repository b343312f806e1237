import IconButton from '@material-ui/core/IconButton';
import RemarkIcon from '@material-ui/icons/FeedbackOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { fieldLabel } from '../lib/fields';
import { useText } from '../translations/useText';
import { useAskForRemark } from './RemarkContext';

/** Class of a fact's row: pointing at it shows the row's button. */
export const REMARK_ROW = 'rathaus-remark-row';

const useStyles = makeStyles(theme => ({
  button: {
    padding: theme.spacing(0.5),
    margin: theme.spacing(-0.5, 0),
    color: theme.palette.text.secondary,
    '@media (hover: hover)': {
      opacity: 0,
      transition: 'opacity 100ms',
      [`.${REMARK_ROW}:hover &, .${REMARK_ROW}:focus-within &, &:focus-visible`]:
        { opacity: 1 },
    },
    // A finger points at nothing before it touches; on a device with both, it has to find the button as well.
    '@media (any-pointer: coarse)': { opacity: 1 },
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link RemarkButton}. */
export interface RemarkButtonProps {
  /** Path of the field that the fact shows. */
  path: string;
  /** What the page calls the fact; the field's name if missing. */
  label?: string;
}

/**
 * "Stimmt etwas nicht?" beside a fact: shows while somebody points at the fact, has the focus on it, or has no
 * pointer; nothing where no message can be sent.
 */
export function RemarkButton(props: RemarkButtonProps) {
  const { path } = props;
  const classes = useStyles();
  const t = useText();
  const ask = useAskForRemark();
  if (!ask) {
    return null;
  }
  const label = t('proposal.remark.about', {
    label: props.label ?? fieldLabel(t, path),
  });
  return (
    <IconButton
      size="small"
      className={classes.button}
      aria-label={label}
      title={label}
      onClick={() => ask(path)}
    >
      <RemarkIcon style={{ fontSize: 18 }} />
    </IconButton>
  );
}
