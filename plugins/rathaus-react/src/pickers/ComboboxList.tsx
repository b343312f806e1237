import { useEffect, useRef } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { PickerOption } from './pickerSource';

const useStyles = makeStyles(theme => ({
  popup: {
    position: 'absolute',
    // Below the page's band and the save bar; scrolling keeps it clear of both.
    zIndex: theme.zIndex.mobileStepper,
    left: 0,
    right: 0,
    marginTop: 4,
    boxShadow: theme.shadows[8],
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0.5, 0),
    maxHeight: 340,
    overflowY: 'auto',
  },
  option: {
    padding: theme.spacing(1, 2),
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { background: 'var(--rathaus-surface-sunken)' },
  },
  active: {
    background: 'var(--rathaus-primary-soft)',
    color: 'var(--rathaus-on-primary-soft)',
    boxShadow: `inset 4px 0 0 ${theme.palette.primary.main}`,
    '&:hover': { background: 'var(--rathaus-primary-soft)' },
  },
  detail: {
    fontVariantNumeric: 'tabular-nums',
    marginRight: theme.spacing(1),
  },
  note: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  message: {
    padding: theme.spacing(1.5, 2),
    color: theme.palette.text.secondary,
  },
}));

/** Properties of {@link ComboboxList}. */
export interface ComboboxListProps {
  id: string;
  label: string;
  options: readonly PickerOption[];
  active: number;
  message: string | undefined;
  optionId(index: number): string;
  onPick(option: PickerOption): void;
}

/** The options below a combobox's input. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, label, options, active, message, optionId, onPick } = props;
  const classes = useStyles();
  const popup = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // `scrollIntoView` is missing where there is no layout.
    popup.current?.scrollIntoView?.({ block: 'nearest' });
    // Where there is no room for all of the list, as in a dialog, what is typed must stay in sight.
    popup.current?.parentElement?.scrollIntoView?.({ block: 'nearest' });
  }, [options.length]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  return (
    <Paper
      ref={popup}
      className={classes.popup}
      // The focus stays in the input while somebody clicks or scrolls here.
      onMouseDown={event => event.preventDefault()}
    >
      {message && (
        <div className={classes.message} aria-hidden="true">
          {message}
        </div>
      )}
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className={classes.list}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          // The keys for it are handled in the input, which has the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={option.value}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={
              index === active
                ? `${classes.option} ${classes.active}`
                : classes.option
            }
            onClick={() => onPick(option)}
          >
            {option.detail && (
              <span className={classes.detail}>{option.detail}</span>
            )}{' '}
            {option.label}{' '}
            {option.note && <span className={classes.note}>{option.note}</span>}
          </li>
        ))}
      </ul>
    </Paper>
  );
}
