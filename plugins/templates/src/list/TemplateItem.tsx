import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { TemplateSummary } from '../lib/template';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  facts: {
    margin: 0,
    '& dt': {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
    },
    '& dd': { margin: theme.spacing(0, 0, 1), hyphens: 'auto' },
    '& dd:last-child': { marginBottom: 0 },
  },
}));

/** A template: what comes out, and for whom it is. */
export function TemplateItem(props: { template: TemplateSummary }) {
  const { name, title, description, audience } = props.template;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  return (
    <SectionCard
      title={
        <Link component={RouterLink} to={links.template(name)}>
          {title}
        </Link>
      }
    >
      {!audience && description && <Typography>{description}</Typography>}
      {audience && (
        <dl className={classes.facts}>
          {description && (
            <>
              <dt>{t('list.result')}</dt>
              <dd>{description}</dd>
            </>
          )}
          <dt>{t('list.audience')}</dt>
          <dd>{audience}</dd>
        </dl>
      )}
    </SectionCard>
  );
}
