import { makeStyles } from '@material-ui/core/styles';
import { LogoMark, LogoMarkProps } from './LogoMark';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    fontSize: 20,
    fontWeight: 700,
    lineHeight: 1.2,
    whiteSpace: 'nowrap',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
}));

/** Mark and name, in the colour of the text around it. */
export function LogoFull(props: LogoMarkProps & { name: string }) {
  const { name, ...mark } = props;
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <LogoMark {...mark} />
      <span className={classes.name}>{name}</span>
    </span>
  );
}
