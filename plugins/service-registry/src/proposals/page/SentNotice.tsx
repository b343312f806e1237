import {
  EntryScouts,
  ProposalKind,
} from '@rathaus/plugin-service-registry-common';
import { EntityNames, Notice } from '@rathaus/rathaus-react';
import { ScoutsLine } from '../../entry/care/ScoutsLine';
import { useText } from '../../translations/useText';

/** Properties of {@link SentNotice}. */
export interface SentNoticeProps {
  kind: ProposalKind;
  /** The person comes from sending it. */
  justSent: boolean;
  /** Who decides; missing when the entry cannot be read. */
  scouts: EntryScouts | undefined;
  names: EntityNames;
}

/** Tells whoever made a proposal with whom it is, and says thanks. */
export function SentNotice(props: SentNoticeProps) {
  const { kind, justSent, scouts, names } = props;
  const t = useText();
  return (
    <div role={justSent ? 'status' : undefined}>
      <Notice
        tone={justSent ? 'success' : 'info'}
        title={
          justSent ? t('proposal.sent.thanks') : t('proposal.sent.waiting')
        }
      >
        {t(`proposal.sent.next.${kind}`)}
        {scouts && <ScoutsLine scouts={scouts} names={names} />}
      </Notice>
    </div>
  );
}
