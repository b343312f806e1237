import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton, OfficeContact } from '@rathaus/rathaus-react';
import { SearchAddress, writeAddress } from '../lib/address';
import { registryRouteRef } from '../routes';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'grid',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
    padding: theme.spacing(3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  text: { maxWidth: '72ch' },
  tips: { margin: 0, paddingLeft: theme.spacing(2.5) },
  ways: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What helps when nothing was found: other words, fewer filters, the Servicekatalog, somebody to ask. */
export function NothingFound(props: { address: SearchAddress }) {
  const { words, kinds, departments } = props.address;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const registry = useRouteRef(registryRouteRef)?.();
  const isNarrowed = kinds.length + departments.length > 0;
  return (
    <Paper variant="outlined" className={classes.box}>
      <Typography className={classes.text}>
        {isNarrowed
          ? t('empty.narrowed', { words })
          : t('empty.nothing', { words })}
      </Typography>
      <div>
        <Typography>{t('empty.tips.title')}</Typography>
        <ul className={classes.tips}>
          <li>{t('empty.tips.other')}</li>
          <li>{t('empty.tips.fewer')}</li>
          <li>{t('empty.tips.spelling')}</li>
        </ul>
      </div>
      <OfficeContact>{t('empty.contact')}</OfficeContact>
      <div className={classes.ways}>
        {isNarrowed && (
          <LinkButton
            to={writeAddress({ words })}
            variant="contained"
            color="primary"
          >
            {t('empty.everywhere')}
          </LinkButton>
        )}
        {registry && (
          <LinkButton to={registry} variant="outlined" color="primary">
            {t('empty.services')}
          </LinkButton>
        )}
      </div>
    </Paper>
  );
}
