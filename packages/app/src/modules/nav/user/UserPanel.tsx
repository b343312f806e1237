import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { entityPath } from '../../../lib/entityPath';
import { Person } from '../../../lib/usePerson';
import { LanguageSwitch } from '../../../preferences/LanguageSwitch';
import { ThemeSwitch } from '../../../preferences/ThemeSwitch';
import { preferencesTranslationRef } from '../../../preferences/translation';
import { navTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    width: 340,
    maxWidth: '100%',
    padding: theme.spacing(3),
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  label: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
}));

/** Properties of {@link UserPanel}. */
export interface UserPanelProps {
  person: Person;
  onNavigate: () => void;
  onSignOut: () => void;
}

/** What opens from the person's button. */
export function UserPanel(props: UserPanelProps) {
  const { person, onNavigate, onSignOut } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const { t: tPreferences } = useTranslationRef(preferencesTranslationRef);
  return (
    <div className={classes.panel}>
      <div>
        <Typography className={classes.name}>{person.name}</Typography>
        {person.email && (
          <Typography variant="body2" color="textSecondary">
            {person.email}
          </Typography>
        )}
      </div>
      <ul className={classes.links}>
        <li>
          <MuiLink
            component={Link}
            to={entityPath(person.userEntityRef)}
            onClick={onNavigate}
          >
            {t('user.profile')}
          </MuiLink>
        </li>
        <li>
          <MuiLink component={Link} to="/settings" onClick={onNavigate}>
            {t('user.settings')}
          </MuiLink>
        </li>
      </ul>
      <div>
        <div className={classes.label} aria-hidden="true">
          {tPreferences('language.label')}
        </div>
        <LanguageSwitch />
      </div>
      <div>
        <div className={classes.label} aria-hidden="true">
          {tPreferences('theme.label')}
        </div>
        <ThemeSwitch />
      </div>
      <Button variant="outlined" color="primary" fullWidth onClick={onSignOut}>
        {t('user.signOut')}
      </Button>
    </div>
  );
}
