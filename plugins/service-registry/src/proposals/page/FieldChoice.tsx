import { useId } from 'react';
import { FieldProblem } from '@rathaus/rathaus-common';
import { StateChip } from '@rathaus/rathaus-react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FieldErrors } from '../../edit/fields/FieldErrors';
import { changeParts } from '../../entry/history/changeParts';
import { ChangeView } from '../../entry/history/ChangeView';
import { describeFieldValue, fieldLabel, ValueContext } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { Decision } from '../lib/decisions';
import { ProposedField } from '../lib/proposedFields';

const useStyles = makeStyles(theme => ({
  root: {
    border: 0,
    margin: 0,
    padding: theme.spacing(2, 0),
    minWidth: 0,
    outline: 'none',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  name: { fontWeight: 600, padding: 0, float: 'left', width: '100%' },
  body: { clear: 'both', display: 'grid', gap: theme.spacing(1) },
  warning: { display: 'grid', gap: theme.spacing(0.5), justifyItems: 'start' },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(2) },
  missing: { color: theme.palette.error.main, fontWeight: 600 },
}));

/** Id of the field's group of choices on the page. */
export function choiceElementId(path: string): string {
  return `entscheidung-${path.replace(/\./g, '-')}`;
}

/** Properties of {@link FieldChoice}. */
export interface FieldChoiceProps {
  field: ProposedField;
  context: ValueContext;
  decision: Decision | undefined;
  /** Somebody wanted to send the decision without this one. */
  missing: boolean;
  /** What is wrong with the entry that would come of it. */
  problems: readonly FieldProblem[];
  onDecide(decision: Decision): void;
}

/** One field of a proposal against what stands there now, and the choice between them. */
export function FieldChoice(props: FieldChoiceProps) {
  const { field, context, decision, missing, problems, onDecide } = props;
  const { path, now, before, after, meanwhile } = field;
  const classes = useStyles();
  const t = useText();
  const name = useId();
  const explainedBy = `${name}-fehlt`;
  const old = describeFieldValue(path, before, context).join(', ');

  return (
    <fieldset
      id={choiceElementId(path)}
      tabIndex={-1}
      className={classes.root}
      aria-describedby={
        missing || problems.length > 0 ? explainedBy : undefined
      }
    >
      <legend className={classes.name}>{fieldLabel(t, path)}</legend>
      <div className={classes.body}>
        <ChangeView
          change={changeParts({ path, before: now, after }, context)}
        />
        {meanwhile === 'changed' && (
          <div className={classes.warning}>
            <StateChip tone="warning" label={t('proposal.field.changed')} />
            <Typography variant="body2" color="textSecondary">
              {old
                ? t('proposal.field.was', { value: old })
                : t('proposal.field.wasEmpty')}
            </Typography>
          </div>
        )}
        {meanwhile === 'already' ? (
          <Typography color="textSecondary">
            {t('proposal.field.already')}
          </Typography>
        ) : (
          <div className={classes.choices}>
            {(['accept', 'reject'] as const).map(value => (
              <FormControlLabel
                key={value}
                control={
                  <Radio
                    color="primary"
                    name={name}
                    value={value}
                    checked={decision === value}
                    onChange={() => onDecide(value)}
                  />
                }
                label={t(`proposal.field.${value}`)}
              />
            ))}
          </div>
        )}
        <div id={explainedBy}>
          {missing && (
            <span className={classes.missing}>
              {t('proposal.field.missing')}
            </span>
          )}
          {problems.length > 0 && <FieldErrors problems={problems} />}
        </div>
      </div>
    </fieldset>
  );
}
