import IconButton from '@material-ui/core/IconButton';
import MailIcon from '@material-ui/icons/MailOutline';
import { makeStyles } from '@material-ui/core/styles';
import { EntityNames } from '@rathaus/rathaus-react';
import { mailAddress } from '../../lib/names/mailAddress';
import { useText } from '../../translations/useText';
import { EntityLink } from '../facts/EntityLink';

const useStyles = makeStyles(theme => ({
  mail: { margin: theme.spacing(-1, 0), padding: theme.spacing(0.75) },
}));

/** Properties of {@link PersonContact}. */
export interface PersonContactProps {
  /** Reference of a person or group. */
  entityRef: string;
  names: EntityNames;
}

/** Somebody by name, with the way to write to them. */
export function PersonContact(props: PersonContactProps) {
  const { entityRef, names } = props;
  const classes = useStyles();
  const t = useText();
  const address = mailAddress(names.entityOf(entityRef));
  return (
    <span>
      <EntityLink entityRef={entityRef} names={names} />
      {address && (
        <IconButton
          size="small"
          color="primary"
          className={classes.mail}
          href={`mailto:${address}`}
          aria-label={t('upkeep.scouts.mailTo', {
            name: names.nameOf(entityRef),
          })}
        >
          <MailIcon fontSize="small" />
        </IconButton>
      )}
    </span>
  );
}
