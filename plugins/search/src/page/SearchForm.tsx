import { FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import { Field } from '@rathaus/rathaus-react';
import { MAX_WORDS } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  form: { maxWidth: 820, marginBottom: theme.spacing(3) },
  row: { display: 'flex', gap: theme.spacing(1) },
  input: { flex: '1 1 auto', minWidth: 0, fontSize: 18 },
}));

/** Properties of {@link SearchForm}. */
export interface SearchFormProps {
  /** The words in the address. */
  words: string;
  onSearch(words: string): void;
}

/** The search field. It has the focus when nothing was asked yet. */
export function SearchForm(props: SearchFormProps) {
  const { words, onSearch } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(words);
  const isFirst = words === '';

  // The browser's back button changes the field, too.
  useEffect(() => setText(words), [words]);
  useEffect(() => {
    if (isFirst) {
      field.current?.focus();
    }
  }, [isFirst]);

  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className={classes.form} onSubmit={search}>
      <Field label={t('field.label')} help={t('field.help')}>
        {aria => (
          <div className={classes.row}>
            <OutlinedInput
              type="search"
              className={classes.input}
              inputRef={field}
              value={text}
              onChange={event => setText(event.target.value)}
              inputProps={{
                ...aria,
                maxLength: MAX_WORDS,
                autoComplete: 'off',
                enterKeyHint: 'search',
              }}
            />
            <Button type="submit" variant="contained" color="primary">
              {t('field.button')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
