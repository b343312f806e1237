import { FocusEvent, RefObject, Suspense, useId } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { MAX_TERM_LENGTH } from '@rathaus/plugin-search-common';
import { useSlashKeyChoice, VisuallyHidden } from '@rathaus/rathaus-react';
import { useNavigate } from 'react-router-dom';
import { writeAddress } from '../lib/address';
import { openLocation } from '../lib/openLocation';
import { rootRouteRef } from '../routes';
import { searchTranslationRef } from '../translations/ref';
import { SuggestionList } from './SuggestionList';
import { useSuggestionBox } from './useSuggestionBox';

const useStyles = makeStyles(theme => ({
  form: { width: '100%' },
  row: { display: 'flex', gap: theme.spacing(1) },
  input: {
    background: theme.palette.background.paper,
    // The browser's own cross is small and not translated; ours stands beside it.
    '& input::-webkit-search-cancel-button': { display: 'none' },
  },
  large: { fontSize: 18, minHeight: 56 },
  button: {
    flex: 'none',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2) },
  },
  icon: { color: theme.palette.text.secondary },
}));

/** Properties of {@link SearchField}. */
export interface SearchFieldProps {
  inputRef: RefObject<HTMLInputElement>;
  /** Id of the input, for a label that can be seen; without it, it is called "Portal durchsuchen". */
  inputId?: string;
  /** Ids of what helps. */
  describedBy?: string;
  placeholder?: string;
  /** A large one has a button. */
  size?: 'medium' | 'large';
  /** The words that the address says. */
  words?: string;
  /** Somebody wants to see everything that is found; without it, the page of results opens. */
  onSearch?(words: string): void;
  /** The field has led somebody on, to the results or to what they have chosen. */
  onDone?(): void;
  /** Escape was pressed; without it, Escape only closes the list. */
  onEscape?(): void;
}

/**
 * The portal's search field, with suggestions while somebody types: a combobox by the ARIA 1.2 pattern. The focus stays
 * in the field, arrow keys move through the suggestions, Enter takes one or shows all that is found. The suggestions
 * lie below the next positioned element around the field.
 */
export function SearchField(props: SearchFieldProps) {
  const { inputRef, inputId, words = '', size = 'medium', onDone } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const { on: isKeyOn } = useSlashKeyChoice();
  const navigate = useNavigate();
  const resultPath = useRouteRef(rootRouteRef)?.();
  const listId = useId();
  const box = useSuggestionBox(words, {
    search: term => {
      if (props.onSearch) {
        props.onSearch(term);
      } else if (term && resultPath) {
        navigate(`${resultPath}${writeAddress({ words: term })}`);
        onDone?.();
      }
    },
    choose: ({ document }) => {
      onDone?.();
      openLocation(document.location, navigate);
    },
    escape: props.onEscape,
  });
  const closeOnLeaving = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      box.close();
    }
  };
  const optionId = (key: string) => `${listId} ${key}`.replace(/\s/g, '_');

  return (
    <form
      role="search"
      // Pages have searches of their own.
      aria-label={t('field.name')}
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        box.search();
      }}
      onBlur={closeOnLeaving}
    >
      <div className={classes.row}>
        <OutlinedInput
          type="search"
          id={inputId}
          fullWidth
          className={
            size === 'large'
              ? `${classes.input} ${classes.large}`
              : classes.input
          }
          inputRef={inputRef}
          value={box.text}
          placeholder={props.placeholder}
          onChange={event => box.type(event.target.value)}
          onKeyDown={box.onKeyDown}
          onClick={box.open}
          inputProps={{
            role: 'combobox',
            maxLength: MAX_TERM_LENGTH,
            autoComplete: 'off',
            enterKeyHint: 'search',
            'aria-label': inputId ? undefined : t('field.name'),
            'aria-describedby': props.describedBy,
            'aria-autocomplete': 'list',
            'aria-expanded': box.isOpen,
            'aria-controls': box.isOpen ? listId : undefined,
            'aria-activedescendant': box.active && optionId(box.active),
            'aria-keyshortcuts': isKeyOn ? '/' : undefined,
          }}
          startAdornment={
            <InputAdornment position="start">
              <SearchIcon className={classes.icon} aria-hidden="true" />
            </InputAdornment>
          }
          endAdornment={
            box.text && (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  size="small"
                  aria-label={t('field.clear')}
                  onClick={() => {
                    box.type('');
                    inputRef.current?.focus();
                  }}
                >
                  <ClearIcon />
                </IconButton>
              </InputAdornment>
            )
          }
        />
        {size === 'large' && (
          <Button
            type="submit"
            variant="contained"
            color="primary"
            className={classes.button}
          >
            {t('field.button')}
          </Button>
        )}
      </div>
      {box.isOpen && (
        // Titles of kinds may still be on their way.
        <Suspense fallback={null}>
          <SuggestionList id={listId} box={box} optionId={optionId} />
        </Suspense>
      )}
      <VisuallyHidden>
        <span role="status">{box.spoken}</span>
      </VisuallyHidden>
    </form>
  );
}
