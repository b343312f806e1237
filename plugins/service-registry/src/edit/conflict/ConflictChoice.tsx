import { ReactNode, useId } from 'react';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { Versions } from '../lib/merge';
import { Unit } from '../lib/units';
import { FieldEditor } from './FieldEditor';
import { useUnitName } from './useUnitName';
import { VersionValue } from './VersionValue';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0, outline: 'none' },
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
  own: { marginTop: theme.spacing(1.5) },
  editors: {
    display: 'grid',
    gap: theme.spacing(2),
    marginTop: theme.spacing(1.5),
  },
  missing: {
    margin: theme.spacing(1, 0, 0),
    color: theme.palette.error.main,
    fontWeight: 600,
  },
}));

/** What was decided for a field that both sides changed; `edit` is a third version, typed by hand. */
export type Decision = 'mine' | 'theirs' | 'edit';

/** Properties of {@link ConflictChoice}. */
export interface ConflictChoiceProps {
  unit: Unit;
  versions: Versions;
  /** Name of the other person. */
  who: string;
  decision: Decision | undefined;
  /** Somebody wanted to save without deciding. */
  missing: boolean;
  onDecide(decision: Decision): void;
}

/** Both versions of a field side by side, and the choice between them. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { unit, versions, who, decision, missing, onDecide } = props;
  const classes = useStyles();
  const t = useText();
  const name = useId();
  const nameOf = useUnitName();

  const side = (value: Decision, whose: string, content?: ReactNode) => (
    <label
      className={
        decision === value ? `${classes.side} ${classes.chosen}` : classes.side
      }
    >
      <Radio
        name={name}
        value={value}
        checked={decision === value}
        onChange={() => onDecide(value)}
      />
      <span className={classes.body}>
        <span className={classes.whose}>{whose}</span>
        {content}
      </span>
    </label>
  );

  return (
    <fieldset
      id={`konflikt-${unit.id}`}
      tabIndex={-1}
      className={classes.root}
      aria-describedby={missing ? `${name}-fehlt` : undefined}
    >
      <legend className={classes.name}>{nameOf(unit)}</legend>
      <div className={classes.sides}>
        {side(
          'mine',
          t('edit.conflict.mine'),
          <VersionValue unit={unit} values={versions.mine} />,
        )}
        {side(
          'theirs',
          t('edit.conflict.theirs', { who }),
          <VersionValue unit={unit} values={versions.theirs} />,
        )}
      </div>
      <div className={classes.own}>{side('edit', t('edit.conflict.edit'))}</div>
      {decision === 'edit' && (
        <div className={classes.editors}>
          {unit.paths.map(path => (
            <FieldEditor key={path} path={path} />
          ))}
        </div>
      )}
      {missing && (
        <p id={`${name}-fehlt`} role="alert" className={classes.missing}>
          {t('edit.conflict.missing')}
        </p>
      )}
    </fieldset>
  );
}
