import { ShippedSynonymList } from '@rathaus/plugin-search-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { writePhrases } from '../lib/phrases';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  what: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  words: { fontWeight: 600 },
  actions: { flex: 'none' },
}));

/** Properties of {@link SynonymItem}. */
export interface SynonymItemProps {
  synonym: ShippedSynonymList['items'][number];
  /** Without them it is only shown. */
  onEdit?: () => void;
  onRemove?: () => void;
}

/** Who types this means that. */
export function SynonymItem(props: SynonymItemProps) {
  const { synonym, onEdit, onRemove } = props;
  const classes = useStyles();
  const t = useText();
  const words = writePhrases(synonym.words);
  return (
    <li className={classes.item}>
      <Typography className={classes.what}>
        <span className={classes.words}>{words}</span> {t('synonyms.means')}{' '}
        {writePhrases(synonym.meanings)}
        {synonym.bothWays && <> ({t('synonyms.bothWays')})</>}
      </Typography>
      {(onEdit || onRemove) && (
        <div className={classes.actions}>
          {onEdit && (
            <Button
              color="primary"
              aria-label={t('synonyms.editOf', { words })}
              onClick={onEdit}
            >
              {t('synonyms.edit')}
            </Button>
          )}
          {onRemove && (
            <Button
              color="primary"
              aria-label={t('synonyms.removeOf', { words })}
              onClick={onRemove}
            >
              {t('synonyms.remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
