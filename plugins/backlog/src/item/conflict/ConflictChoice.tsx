import { useId } from 'react';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  name: { fontWeight: 600, padding: 0, marginBottom: theme.spacing(1) },
  sides: {
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
  },
  side: {
    display: 'flex',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: theme.spacing(1, 2, 1.5, 0.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    cursor: 'pointer',
  },
  chosen: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  body: { flex: 1, minWidth: 0, paddingTop: theme.spacing(1) },
  whose: { display: 'block', fontWeight: 600 },
  value: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Which version something is taken from. */
export type Side = 'mine' | 'theirs';

/** Properties of {@link ConflictChoice}. */
export interface ConflictChoiceProps {
  /** What the field is called. */
  name: string;
  mine: string[];
  theirs: string[];
  choice: Side | undefined;
  onChoose(side: Side): void;
}

/** Both versions of a field side by side, and the choice between them. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { name, choice, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const group = useId();
  const side = (value: Side) => (
    <label
      htmlFor={`${group}-${value}`}
      className={
        choice === value ? `${classes.side} ${classes.chosen}` : classes.side
      }
    >
      <Radio
        color="primary"
        id={`${group}-${value}`}
        name={group}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <span className={classes.body}>
        <span className={classes.whose}>{t(`conflict.${value}`)}</span>
        <span className={classes.value}>
          {props[value].join('\n') || t('conflict.empty')}
        </span>
      </span>
    </label>
  );
  return (
    <fieldset className={classes.root}>
      <legend className={classes.name}>{name}</legend>
      <div className={classes.sides}>
        {side('mine')}
        {side('theirs')}
      </div>
    </fieldset>
  );
}
