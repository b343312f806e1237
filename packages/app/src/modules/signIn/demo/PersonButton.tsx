import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { initialsOf } from '../../../lib/initials';
import { DemoPerson } from './demoAuthClient';

const useStyles = makeStyles(theme => ({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: theme.spacing(2),
    width: '100%',
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    font: 'inherit',
    textAlign: 'left',
    '&:hover': { borderColor: theme.palette.primary.main },
    '&:disabled': { opacity: 0.6 },
  },
  initials: {
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 44,
    height: 44,
    borderRadius: '50%',
    fontWeight: 600,
    color: 'var(--rathaus-on-primary-soft)',
    backgroundColor: 'var(--rathaus-primary-soft)',
  },
  text: { minWidth: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: 600, fontSize: 18, lineHeight: 1.3 },
  post: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  mayDo: {
    display: 'block',
    marginTop: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Properties of {@link PersonButton}. */
export interface PersonButtonProps {
  person: DemoPerson;
  disabled: boolean;
  onChoose: (person: DemoPerson) => void;
}

/** One example person; the whole card is the button. */
export function PersonButton(props: PersonButtonProps) {
  const { person, disabled, onChoose } = props;
  const classes = useStyles();
  return (
    <ButtonBase
      className={classes.button}
      disabled={disabled}
      onClick={() => onChoose(person)}
    >
      <span className={classes.initials} aria-hidden="true">
        {initialsOf(person.displayName)}
      </span>
      <span className={classes.text}>
        <span className={classes.name}>{person.displayName}</span>
        <span className={classes.post}>
          {[person.jobTitle, person.department].filter(Boolean).join(' · ')}
        </span>
        <span className={classes.mayDo}>{person.mayDo}</span>
      </span>
    </ButtonBase>
  );
}
