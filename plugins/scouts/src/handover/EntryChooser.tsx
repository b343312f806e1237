import { useState } from 'react';
import { foldForIndex, foldText } from '@rathaus/rathaus-common';
import {
  ErrorState,
  formatNumber,
  LineField,
  LoadingSkeleton,
} from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { DepartmentEntry, useDepartmentEntries } from './useDepartmentEntries';

const useStyles = makeStyles(theme => ({
  entries: {
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: theme.spacing(0.5, 1.5),
    maxHeight: 360,
    overflowY: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
  },
  entry: { margin: 0, display: 'flex' },
}));

/** Properties of {@link EntryChooser}. */
export interface EntryChooserProps {
  /** Full group ref. */
  department: string;
  /** Names of the chosen entries. */
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Some of a department's entries, found by searching. */
export function EntryChooser(props: EntryChooserProps) {
  const { department, chosen, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const [query, setQuery] = useState('');
  const { value: entries, error, reload } = useDepartmentEntries(department);

  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!entries) {
    return <LoadingSkeleton shape="list" count={3} />;
  }
  const words = foldText(query).split(' ');
  const shown = entries.filter(({ title }) => {
    const text = foldForIndex(title);
    return words.every(word => text.includes(word));
  });
  const toggle = ({ name }: DepartmentEntry, isChosen: boolean) =>
    onChange(
      isChosen ? [...chosen, name] : chosen.filter(other => other !== name),
    );
  return (
    <>
      <LineField
        type="search"
        label={t('handover.new.search')}
        value={query}
        onChange={setQuery}
      />
      {shown.length === 0 ? (
        <Typography color="textSecondary">
          {t('handover.new.noneFound')}
        </Typography>
      ) : (
        <ul className={classes.entries}>
          {shown.map(entry => (
            <li key={entry.name}>
              <FormControlLabel
                className={classes.entry}
                control={
                  <Checkbox
                    color="primary"
                    checked={chosen.includes(entry.name)}
                    onChange={event => toggle(entry, event.target.checked)}
                  />
                }
                label={entry.title}
              />
            </li>
          ))}
        </ul>
      )}
      <Typography role="status" variant="body2" color="textSecondary">
        {t('handover.new.chosen', {
          count: chosen.length,
          number: formatNumber(chosen.length),
        })}
      </Typography>
    </>
  );
}
