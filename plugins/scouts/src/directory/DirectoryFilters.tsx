import { useEffect, useState } from 'react';
import { LineField, useDebounced } from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { DirectoryState } from './lib/directoryState';

/** Time without a key before the address takes what was typed, in milliseconds. */
const REST_MS = 150;

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  search: { flex: '1 1 280px', maxWidth: 520 },
}));

/** Properties of {@link DirectoryFilters}. */
export interface DirectoryFiltersProps {
  state: DirectoryState;
  onChange(state: DirectoryState): void;
}

/** What of the directory is shown. */
export function DirectoryFilters(props: DirectoryFiltersProps) {
  const { state, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const [typed, setTyped] = useState(state.query);
  const rested = useDebounced(typed, REST_MS);

  useEffect(() => {
    if (rested !== state.query) {
      onChange({ ...state, query: rested });
    }
    // Only what was typed leads to a new address; the address itself is read below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  useEffect(() => {
    // The way back in the browser brings an older search.
    setTyped(state.query);
  }, [state.query]);

  return (
    <div className={classes.filters} role="search">
      <div className={classes.search}>
        <LineField
          type="search"
          label={t('directory.search')}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={state.onlyVacant}
            onChange={event =>
              onChange({ ...state, onlyVacant: event.target.checked })
            }
          />
        }
        label={t('directory.onlyVacant')}
      />
    </div>
  );
}
