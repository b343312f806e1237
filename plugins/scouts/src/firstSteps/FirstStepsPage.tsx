import { ReactNode } from 'react';
import { LinkButton, PortalPage } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  text: {
    maxWidth: '68ch',
    '& section': { marginBottom: theme.spacing(3) },
    '& h2': { marginBottom: theme.spacing(0.5) },
  },
  link: {
    marginTop: theme.spacing(1),
    '@media print': { display: 'none' },
  },
}));

const SECTIONS = [
  'what',
  'tasks',
  'confirm',
  'proposals',
  'deputy',
  'leave',
  'help',
] as const;

/** One page for those who are new in the office. */
export function FirstStepsPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const wayOn: Partial<Record<(typeof SECTIONS)[number], ReactNode>> = {
    tasks: (
      <LinkButton to={links.worklist} variant="outlined" color="primary">
        {t('firstSteps.tasks.link')}
      </LinkButton>
    ),
    help: (
      <LinkButton to={links.directory} variant="outlined" color="primary">
        {t('firstSteps.help.link')}
      </LinkButton>
    ),
  };
  return (
    <PortalPage
      title={t('firstSteps.title')}
      subtitle={t('firstSteps.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
      actions={
        <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
          {t('firstSteps.print')}
        </Button>
      }
    >
      <div className={classes.text}>
        {SECTIONS.map(section => (
          <section key={section}>
            <Typography variant="h3" component="h2">
              {t(`firstSteps.${section}.title`)}
            </Typography>
            <Typography>{t(`firstSteps.${section}.text`)}</Typography>
            {wayOn[section] && (
              <div className={classes.link}>{wayOn[section]}</div>
            )}
          </section>
        ))}
      </div>
    </PortalPage>
  );
}
