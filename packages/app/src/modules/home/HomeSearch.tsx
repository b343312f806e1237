import { FormEvent, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { useNavigate } from 'react-router-dom';
import { homeTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  form: { maxWidth: 820 },
  label: {
    display: 'block',
    marginBottom: theme.spacing(1),
    fontSize: theme.typography.h3.fontSize,
    fontWeight: 600,
  },
  row: { display: 'flex', gap: theme.spacing(1) },
  input: { flex: '1 1 auto', fontSize: 18, minHeight: 56 },
  button: {
    minHeight: 56,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2) },
  },
  help: {
    marginTop: theme.spacing(1),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** The large search field; it leads to the Servicekatalog with the words in the address. */
export function HomeSearch() {
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  const navigate = useNavigate();
  const id = useId();
  const [words, setWords] = useState('');

  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = words.trim();
    navigate(
      q ? `/servicekatalog?${new URLSearchParams({ q })}` : '/servicekatalog',
    );
  };

  return (
    <form role="search" className={classes.form} onSubmit={search}>
      <label htmlFor={id} className={classes.label}>
        {t('search.label')}
      </label>
      <div className={classes.row}>
        <OutlinedInput
          id={id}
          type="search"
          className={classes.input}
          value={words}
          onChange={event => setWords(event.target.value)}
          inputProps={{ 'aria-describedby': `${id}-help` }}
          startAdornment={
            <InputAdornment position="start">
              <SearchIcon aria-hidden="true" />
            </InputAdornment>
          }
        />
        <Button
          type="submit"
          variant="contained"
          color="primary"
          className={classes.button}
        >
          {t('search.button')}
        </Button>
      </div>
      <div id={`${id}-help`} className={classes.help}>
        {t('search.help')}
      </div>
    </form>
  );
}
