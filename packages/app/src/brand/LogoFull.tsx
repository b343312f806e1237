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
}));

/** Mark and name, in the colour of the text around it. */
export function LogoFull(props: LogoMarkProps & { name: string }) {
  const { name, ...mark } = props;
  return (
    <span className={useStyles().root}>
      <LogoMark {...mark} />
      {name}
    </span>
  );
}
