import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FormValues } from '../lib/formValues';
import { Unit } from '../lib/units';
import { useVersionWords } from './VersionWords';

const useStyles = makeStyles(theme => ({
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  parts: { margin: 0 },
  part: { fontSize: theme.typography.body2.fontSize },
  partValue: { margin: 0 },
  empty: { color: theme.palette.text.secondary },
}));

/** What one version holds for a field, or for the fields that belong together. */
export function VersionValue(props: { unit: Unit; values: FormValues }) {
  const { unit, values } = props;
  const classes = useStyles();
  const t = useText();
  const say = useVersionWords();

  const words = (path: Unit['paths'][number]) => {
    const texts = say(path, values);
    if (texts.length === 0) {
      return <span className={classes.empty}>{t('edit.conflict.empty')}</span>;
    }
    return texts.length === 1 ? (
      <span className={classes.value}>{texts[0]}</span>
    ) : (
      <ul className={classes.list}>
        {texts.map(text => (
          <li key={text} className={classes.value}>
            {text}
          </li>
        ))}
      </ul>
    );
  };

  if (unit.paths.length === 1) {
    return words(unit.paths[0]);
  }
  return (
    <dl className={classes.parts}>
      {unit.paths.map(path => (
        <Fragment key={path}>
          <dt className={classes.part}>{fieldLabel(t, path)}</dt>
          <dd className={classes.partValue}>{words(path)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
