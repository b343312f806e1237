import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { formatDate } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    marginBottom: theme.spacing(3),
    background: 'var(--bui-warning-bg-subdued)',
  },
  text: { flex: '1 1 320px' },
  title: { fontWeight: 600 },
}));

/** Properties of {@link RetiredBanner}. */
export interface RetiredBannerProps {
  entry: ServiceEntry;
  onRevive: () => void;
}

/** Says at the top of the page that an entry is out of use, and offers the way back to those who may. */
export function RetiredBanner(props: RetiredBannerProps) {
  const { entry, onRevive } = props;
  const classes = useStyles();
  const t = useText();
  if (!entry.retiredAt) {
    return null;
  }
  return (
    <Paper variant="outlined" className={classes.banner}>
      <ArchiveIcon aria-hidden="true" />
      <div className={classes.text}>
        <Typography className={classes.title}>
          {t('entry.retired.title', { date: formatDate(entry.retiredAt) })}
        </Typography>
        <Typography>{t('entry.retired.text')}</Typography>
      </div>
      {entry.allowedActions.includes('restore') && (
        <Button variant="outlined" color="primary" onClick={onRevive}>
          {t('entry.retired.restore')}
        </Button>
      )}
    </Paper>
  );
}
