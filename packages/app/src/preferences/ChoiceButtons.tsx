import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  group: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
  },
  button: {
    minHeight: 36,
    padding: theme.spacing(0.5, 1.5),
    border: '1px solid transparent',
    borderRadius: 6,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    '&[aria-pressed="true"]': {
      borderColor: 'currentColor',
      fontWeight: 600,
    },
    '&:hover': { textDecoration: 'underline' },
  },
}));

/** One of several choices. */
export interface Choice {
  id: string;
  label: string;
  /** Language of the label when it is not the page's. */
  lang?: string;
}

/** Properties of {@link ChoiceButtons}. */
export interface ChoiceButtonsProps {
  /** Says what is chosen here. */
  label: string;
  choices: Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** A few choices side by side, one of which holds. */
export function ChoiceButtons(props: ChoiceButtonsProps) {
  const classes = useStyles();
  return (
    <div role="group" aria-label={props.label} className={classes.group}>
      {props.choices.map(choice => (
        <button
          key={choice.id}
          type="button"
          lang={choice.lang}
          aria-pressed={choice.id === props.chosen}
          className={classes.button}
          onClick={() => props.onChoose(choice.id)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
