import { Proposal } from '@rathaus/plugin-service-registry-common';
import { Notice } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** Properties of {@link OvertakenNotice}. */
export interface OvertakenNoticeProps {
  /** As it is now. */
  proposal: Proposal;
  /** Who decided it. */
  who: string;
}

/** Says why the decision did not count: somebody has decided already, or the entry is another one by now. */
export function OvertakenNotice(props: OvertakenNoticeProps) {
  const { proposal, who } = props;
  const t = useText();
  const why = proposal.state === 'open' ? 'changed' : 'decided';
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t(`proposal.overtaken.${why}.title`, { who })}
      >
        {t(`proposal.overtaken.${why}.text`)}
      </Notice>
    </div>
  );
}
