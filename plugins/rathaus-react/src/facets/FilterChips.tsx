import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonBase from '@material-ui/core/ButtonBase';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '../text/VisuallyHidden';
import { rathausReactTranslationRef } from '../translation/ref';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
  },
  chip: {
    minHeight: 32,
    padding: theme.spacing(0.25, 1, 0.25, 1.5),
    gap: theme.spacing(0.5),
    borderRadius: 16,
    fontSize: theme.typography.body2.fontSize,
    textAlign: 'left',
    color: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
    '&:hover': { textDecoration: 'line-through' },
  },
  icon: { fontSize: 18 },
}));

/** Properties of {@link FilterChips}. */
export interface FilterChipsProps {
  /** What narrows the list at the moment. */
  chips: ReadonlyArray<{ label: string; remove: () => void }>;
  /** Takes all of them away. */
  onReset: () => void;
}

/** What narrows a list at the moment; each can be taken away by itself. Nothing where nothing does. */
export function FilterChips(props: FilterChipsProps) {
  const { chips, onReset } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list} aria-label={t('facets.active')}>
      {chips.map(({ label, remove }) => (
        <li key={label}>
          <ButtonBase className={classes.chip} onClick={remove}>
            <span aria-hidden="true">{label}</span>
            <CloseIcon className={classes.icon} aria-hidden="true" />
            <VisuallyHidden>{t('facets.remove', { label })}</VisuallyHidden>
          </ButtonBase>
        </li>
      ))}
      <li>
        <Button size="small" color="primary" onClick={onReset}>
          {t('facets.reset')}
        </Button>
      </li>
    </ul>
  );
}
