import { useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
  },
  chip: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    maxWidth: '100%',
    borderRadius: 6,
    paddingLeft: theme.spacing(1.5),
    background: 'var(--rathaus-primary-soft)',
    color: 'var(--rathaus-on-primary-soft)',
  },
  text: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.75, 0),
  },
  detail: { fontVariantNumeric: 'tabular-nums', marginRight: theme.spacing(1) },
  remove: {
    flex: 'none',
    alignSelf: 'stretch',
    minHeight: 36,
    width: 36,
    borderRadius: 6,
  },
}));

/** A value that was chosen. */
export interface Chip {
  value: string;
  /** What people read. */
  label: string;
  /** A key in front of the label. */
  detail?: string;
}

/** Properties of {@link RemovableChips}. */
export interface RemovableChipsProps {
  chips: readonly Chip[];
  /** Names the list for screen readers. */
  label: string;
  onRemove(value: string): void;
  /** Where the focus goes when the last one is removed. */
  onEmptied(): void;
}

/** The chosen values, each with a button that takes it away; the focus stays in the list. */
export function RemovableChips(props: RemovableChipsProps) {
  const { chips, label, onRemove, onEmptied } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const list = useRef<HTMLUListElement>(null);

  const remove = (index: number) => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1];
    onRemove(chips[index].value);
    if (next) {
      next.focus();
    } else {
      onEmptied();
    }
  };

  if (chips.length === 0) {
    return null;
  }
  return (
    <ul ref={list} className={classes.chips} aria-label={label}>
      {chips.map((chip, index) => (
        <li key={chip.value} className={classes.chip}>
          <span className={classes.text}>
            {chip.detail && (
              <span className={classes.detail}>{chip.detail}</span>
            )}
            {chip.label}
          </span>
          <ButtonBase
            className={classes.remove}
            aria-label={t('picker.remove', { label: chip.label })}
            onClick={() => remove(index)}
          >
            <CloseIcon fontSize="small" aria-hidden="true" />
          </ButtonBase>
        </li>
      ))}
    </ul>
  );
}
