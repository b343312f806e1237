import { FormEvent, useCallback, useId, useRef } from 'react';
import {
  SlashKeyHint,
  usePhoneScreen,
  useSlashKey,
  useSlashKeyChoice,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { MAX_QUERY_LENGTH } from '../state/listState';
import { useTypedText } from './useTypedText';

const useStyles = makeStyles(theme => ({
  form: { marginBottom: theme.spacing(3) },
  input: {
    fontSize: 18,
    background: theme.palette.background.paper,
    '& input': { padding: theme.spacing(2, 0) },
    // The browser's own cross is small and not translated; ours stands beside it.
    '& input::-webkit-search-cancel-button': { display: 'none' },
  },
  icon: { color: theme.palette.text.secondary },
}));

/** Properties of {@link SearchField}. */
export interface SearchFieldProps {
  /** The search text in the address. */
  value: string;
  onSearch: (text: string) => void;
}

/** Search as you type. Enter searches at once, Escape empties the field. */
export function SearchField(props: SearchFieldProps) {
  const { value, onSearch } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const short = usePhoneScreen();
  const field = useRef<HTMLInputElement>(null);
  const { on: isKeyOn } = useSlashKeyChoice();
  useSlashKey(
    'page',
    useCallback(() => field.current?.focus(), []),
  );
  const { text, type, commit } = useTypedText(value, onSearch);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    commit(text);
  };
  return (
    <form role="search" className={classes.form} onSubmit={submit}>
      <label htmlFor={id}>
        <VisuallyHidden>{t('list.search.label')}</VisuallyHidden>
      </label>
      <OutlinedInput
        id={id}
        type="search"
        fullWidth
        className={classes.input}
        inputRef={field}
        value={text}
        placeholder={
          short
            ? t('list.search.placeholderShort')
            : t('list.search.placeholder')
        }
        inputProps={{
          maxLength: MAX_QUERY_LENGTH,
          autoComplete: 'off',
          enterKeyHint: 'search',
          'aria-keyshortcuts': isKeyOn ? '/' : undefined,
        }}
        onChange={event => type(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && text) {
            event.preventDefault();
            commit('');
          }
        }}
        startAdornment={
          <InputAdornment position="start">
            <SearchIcon className={classes.icon} aria-hidden="true" />
          </InputAdornment>
        }
        endAdornment={
          text && (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={t('list.search.clear')}
                onClick={() => {
                  commit('');
                  field.current?.focus();
                }}
              >
                <ClearIcon />
              </IconButton>
            </InputAdornment>
          )
        }
      />
      <SlashKeyHint />
    </form>
  );
}
