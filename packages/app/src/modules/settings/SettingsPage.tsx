import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PortalPage, SectionCard } from '@rathaus/rathaus-react';
import { LanguageSwitch } from '../../preferences/LanguageSwitch';
import { ThemeSwitch } from '../../preferences/ThemeSwitch';
import { AccountCard } from './AccountCard';
import { settingsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    gap: theme.spacing(3),
    alignItems: 'start',
  },
  setting: { marginBottom: theme.spacing(2) },
  label: { marginBottom: theme.spacing(0.5) },
}));

/** What people can set for themselves, and what the portal knows of them. */
export function SettingsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(settingsTranslationRef);
  return (
    <PortalPage title={t('title')} subtitle={t('subtitle')}>
      <div className={classes.cards}>
        <SectionCard title={t('appearance.title')}>
          <div className={classes.setting}>
            <Typography className={classes.label}>
              {t('appearance.language')}
            </Typography>
            <LanguageSwitch />
          </div>
          <div className={classes.setting}>
            <Typography className={classes.label}>
              {t('appearance.theme')}
            </Typography>
            <ThemeSwitch />
          </div>
          <Typography variant="body2" color="textSecondary">
            {t('appearance.note')}
          </Typography>
        </SectionCard>
        <AccountCard />
      </div>
    </PortalPage>
  );
}
