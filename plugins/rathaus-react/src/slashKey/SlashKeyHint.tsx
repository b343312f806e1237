import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';
import { useSlashKeyChoice } from './useSlashKey';

const useStyles = makeStyles(theme => ({
  hint: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    color: theme.palette.text.secondary,
    minHeight: 28,
    // Without a keyboard there is no key to speak of.
    '@media (hover: none)': { display: 'none' },
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/** Stands below a page's search field: the key that leads there, and the way to switch it off. */
export function SlashKeyHint() {
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const { on, toggle } = useSlashKeyChoice();
  return (
    <div className={classes.hint}>
      {on && <Typography variant="caption">{t('slashKey.hint')}</Typography>}
      <Link
        component="button"
        type="button"
        variant="caption"
        color="inherit"
        onClick={toggle}
      >
        {t(on ? 'slashKey.switchOff' : 'slashKey.switchOn')}
      </Link>
    </div>
  );
}
