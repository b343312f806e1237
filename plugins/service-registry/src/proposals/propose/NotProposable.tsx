import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { LinkButton, Notice } from '@rathaus/rathaus-react';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';

function reasonOf(entry: ServiceEntry): 'repository' | 'retired' | 'forbidden' {
  if (entry.origin === 'repository') {
    return 'repository';
  }
  return entry.retiredAt ? 'retired' : 'forbidden';
}

/** Says why nothing can be proposed for this entry. */
export function NotProposable(props: { entry: ServiceEntry }) {
  const { entry } = props;
  const t = useText();
  const links = useLinks();
  return (
    <Notice
      tone="info"
      title={t('proposal.notProposable.title')}
      actions={
        <LinkButton
          to={links.entry(entry.name)}
          variant="outlined"
          size="small"
        >
          {t('edit.notEditable.back')}
        </LinkButton>
      }
    >
      {t(`proposal.notProposable.${reasonOf(entry)}`)}
    </Notice>
  );
}
