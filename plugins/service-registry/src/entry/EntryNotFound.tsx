import { LinkButton, PortalPage } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** A page for an address at which no entry stands: its words may still find the right one. */
export function EntryNotFound(props: { name: string }) {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const text = props.name.replace(/-+/g, ' ');
  return (
    <PortalPage
      title={t('entry.notFound.title')}
      breadcrumb={[{ label: t('entry.back'), to: links.list }]}
    >
      <Typography>{t('entry.notFound.text')}</Typography>
      <div className={classes.buttons}>
        <LinkButton
          variant="contained"
          color="primary"
          to={`${links.list}?${new URLSearchParams({ q: text })}`}
        >
          {t('entry.notFound.search', { text })}
        </LinkButton>
        <LinkButton variant="outlined" to={links.list}>
          {t('entry.notFound.list')}
        </LinkButton>
      </div>
    </PortalPage>
  );
}
