import { useCallback, useEffect, useId, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { SlashKeyHint, useSlashKey } from '@rathaus/rathaus-react';
import { searchTranslationRef } from '../translations/ref';
import { SearchField } from './SearchField';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 820 },
  label: {
    display: 'block',
    marginBottom: theme.spacing(1),
    fontSize: theme.typography.h3.fontSize,
    fontWeight: 600,
  },
  field: { position: 'relative' },
  help: {
    marginTop: theme.spacing(1),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Properties of {@link LargeField}. */
export interface LargeFieldProps {
  /** The words that the address says. */
  words?: string;
  /** Takes the focus at once; without it, the field waits. */
  takesFocus?: boolean;
  /** Somebody wants to see everything that is found; without it, the page of results opens. */
  onSearch?(words: string): void;
}

/** The search field as part of a page, with a label above and help below. The key `/` leads here. */
export function LargeField(props: LargeFieldProps) {
  const { words, takesFocus = false, onSearch } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(
    'page',
    useCallback(() => {
      input.current?.focus();
      input.current?.select();
    }, []),
  );
  useEffect(() => {
    if (takesFocus) {
      input.current?.focus();
    }
  }, [takesFocus]);
  return (
    <div className={classes.root}>
      <label htmlFor={id} className={classes.label}>
        {t('field.label')}
      </label>
      <div className={classes.field}>
        <SearchField
          inputRef={input}
          inputId={id}
          describedBy={`${id}-help`}
          size="large"
          words={words}
          onSearch={onSearch}
        />
      </div>
      <div id={`${id}-help`} className={classes.help}>
        {t('field.help')}
      </div>
      <SlashKeyHint />
    </div>
  );
}
