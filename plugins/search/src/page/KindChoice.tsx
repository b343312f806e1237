import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { SearchKind } from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { SearchAddress, writeAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 3),
    margin: theme.spacing(0, 0, 3),
    padding: 0,
    listStyle: 'none',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 44,
    color: theme.palette.text.secondary,
    fontWeight: 600,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
    '&:hover': { color: theme.palette.primary.main },
    '&[aria-current]': {
      color: theme.palette.primary.main,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

function KindLink(props: { kind: SearchKind; address: SearchAddress }) {
  const { kind, address } = props;
  const classes = useStyles();
  return (
    <Link
      to={writeAddress({ words: address.words, kind: kind.id })}
      className={classes.link}
      aria-current={address.kind === kind.id ? 'page' : undefined}
    >
      {kind.useTitle()}
    </Link>
  );
}

/** Lets people choose of what kind the results shall be. */
export function KindChoice(props: {
  kinds: SearchKind[];
  address: SearchAddress;
}) {
  const { kinds, address } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  return (
    <nav aria-label={t('kinds.label')}>
      <ul className={classes.list}>
        <li>
          <Link
            to={writeAddress({ words: address.words })}
            className={classes.link}
            aria-current={address.kind ? undefined : 'page'}
          >
            {t('kinds.all')}
          </Link>
        </li>
        {kinds.map(kind => (
          <li key={kind.id}>
            <KindLink kind={kind} address={address} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
