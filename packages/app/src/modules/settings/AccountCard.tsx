import { parseEntityRef } from '@backstage/catalog-model';
import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard, LinkButton } from '@rathaus/rathaus-react';
import { EntityLinks } from '../../components/EntityLinks';
import { Facts } from '../../components/Facts';
import { entityPath } from '../../lib/entityPath';
import { usePerson } from '../../lib/usePerson';
import { settingsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  facts: { marginBottom: theme.spacing(2) },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** Who is signed in, and by which groups the portal knows what they may do. */
export function AccountCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(settingsTranslationRef);
  const identityApi = useApi(identityApiRef);
  const person = usePerson();
  if (!person) {
    return null;
  }
  const groups = person.ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind.toLocaleLowerCase('en') === 'group',
  );
  return (
    <SectionCard title={t('account.title')}>
      <div className={classes.facts}>
        <Facts
          facts={[
            { term: t('account.name'), value: person.name },
            { term: t('account.email'), value: person.email },
            {
              term: t('account.groups'),
              value:
                groups.length > 0 ? (
                  <EntityLinks refs={groups} />
                ) : (
                  t('account.noGroups')
                ),
            },
          ]}
        />
      </div>
      <Typography variant="body2" color="textSecondary">
        {t('account.note')}
      </Typography>
      <div className={classes.actions}>
        <LinkButton
          to={entityPath(person.userEntityRef)}
          variant="outlined"
          color="primary"
        >
          {t('account.page')}
        </LinkButton>
        <Button color="primary" onClick={() => identityApi.signOut()}>
          {t('account.signOut')}
        </Button>
      </div>
    </SectionCard>
  );
}
