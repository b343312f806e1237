import { EntryFields } from '@rathaus/plugin-service-registry-common';
import {
  ExternalLink,
  SectionCard,
  rathausReactTranslationRef,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { makeStyles } from '@material-ui/core/styles';
import { REMARK_ROW, RemarkButton } from '../../remarks/RemarkButton';
import { useText } from '../../translations/useText';
import { linksByPurpose } from './linksByPurpose';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  buttons: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
  more: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
}));

function OpenButton(props: { href: string; label: string; main: boolean }) {
  const { t } = useTranslationRef(rathausReactTranslationRef);
  return (
    <Button
      variant={props.main ? 'contained' : 'outlined'}
      color="primary"
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<OpenInNewIcon aria-hidden="true" />}
    >
      {props.label}
      <VisuallyHidden> ({t('link.newWindow')})</VisuallyHidden>
    </Button>
  );
}

/** Where to click: the way into the service, to report a fault, to help. */
export function ServiceCard(props: { links: EntryFields['links'] }) {
  const classes = useStyles();
  const t = useText();
  const ways = linksByPurpose(props.links, 'oeffnen');
  const more = [
    ...linksByPurpose(props.links, 'stoerung'),
    ...linksByPurpose(props.links, 'hilfe'),
  ];
  return (
    <SectionCard
      className={REMARK_ROW}
      title={t('entry.service.title')}
      actions={<RemarkButton path="links" label={t('entry.service.title')} />}
    >
      <div className={classes.content}>
        {ways.length === 0 && (
          <Typography color="textSecondary">
            {t('entry.service.none')}
          </Typography>
        )}
        {ways.length > 0 && (
          <div className={classes.buttons}>
            {ways.map((link, position) => (
              <OpenButton
                key={link.url}
                href={link.url}
                main={position === 0}
                label={
                  ways.length === 1
                    ? t('entry.service.open')
                    : t('entry.service.openNamed', { title: link.title })
                }
              />
            ))}
          </div>
        )}
        {more.length > 0 && (
          <ul className={classes.more}>
            {more.map(link => (
              <li key={`${link.purpose} ${link.url}`}>
                <ExternalLink href={link.url}>
                  {t(`vocabulary.linkPurpose.${link.purpose}`)}
                </ExternalLink>
                {link.title !== t(`vocabulary.linkPurpose.${link.purpose}`) && (
                  <Typography variant="body2" color="textSecondary">
                    {link.title}
                  </Typography>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </SectionCard>
  );
}
