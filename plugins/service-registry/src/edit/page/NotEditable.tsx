import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { ExternalLink, LinkButton, Notice } from '@rathaus/rathaus-react';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';

function reasonOf(entry: ServiceEntry): 'repository' | 'retired' | 'forbidden' {
  if (entry.origin === 'repository') {
    return 'repository';
  }
  return entry.retiredAt ? 'retired' : 'forbidden';
}

/** Says why this person cannot change this entry here, and what to do instead. */
export function NotEditable(props: { entry: ServiceEntry }) {
  const { entry } = props;
  const t = useText();
  const links = useLinks();
  const reason = reasonOf(entry);
  return (
    <Notice
      tone="info"
      title={t(`edit.notEditable.${reason}.title`)}
      actions={
        <>
          {reason === 'repository' && entry.editUrl && (
            <ExternalLink href={entry.editUrl}>
              {t('edit.notEditable.repository.open')}
            </ExternalLink>
          )}
          <LinkButton
            to={links.entry(entry.name)}
            variant="outlined"
            size="small"
          >
            {t('edit.notEditable.back')}
          </LinkButton>
        </>
      }
    >
      {t(`edit.notEditable.${reason}.text`)}
    </Notice>
  );
}
