import { useId } from 'react';
import { ImportMapping } from '@rathaus/rathaus-common';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import { useImportSubject } from '../subject/ImportSubject';
import { useText } from '../translation/useText';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0 },
  legend: { fontWeight: 600, padding: 0 },
  choice: { display: 'flex', alignItems: 'flex-start', cursor: 'pointer' },
  text: { padding: theme.spacing(1, 0) },
  explanation: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Properties of {@link MatchByChoice}. */
export interface MatchByChoiceProps {
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}

/** How a row finds the thing that it is about. */
export function MatchByChoice(props: MatchByChoiceProps) {
  const { mapping, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const { fields } = useImportSubject();
  const name = useId();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('matchBy.legend')}</legend>
      {fields.keys.map(({ key, label, explanation }) => (
        <label key={key} className={classes.choice}>
          <Radio
            name={name}
            value={key}
            checked={mapping.matchBy === key}
            onChange={() => onChange({ ...mapping, matchBy: key })}
          />
          <span className={classes.text}>
            {label}
            <span className={classes.explanation}>{explanation}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
