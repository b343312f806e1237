import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Proposal } from '@rathaus/plugin-service-registry-common';
import { ConfirmDialog } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { serviceRegistryApiRef } from '../../api';
import { explaining } from '../../entry/actions/describeFailure';
import { useText } from '../../translations/useText';

/** Properties of {@link WithdrawButton}. */
export interface WithdrawButtonProps {
  proposal: Proposal;
  onWithdrawn(proposal: Proposal): void;
}

/** Takes one's own proposal back while nobody has decided it. */
export function WithdrawButton(props: WithdrawButtonProps) {
  const { proposal, onWithdrawn } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const [asking, setAsking] = useState(false);
  const withdraw = async () =>
    onWithdrawn(
      await explaining(t, () =>
        api.withdrawProposal(proposal.id, proposal.revision),
      ),
    );
  return (
    <div>
      <Button variant="outlined" size="small" onClick={() => setAsking(true)}>
        {t(`proposal.withdraw.${proposal.kind}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('proposal.withdraw.title')}
        confirmLabel={t(`proposal.withdraw.${proposal.kind}`)}
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      >
        {t('proposal.withdraw.text')}
      </ConfirmDialog>
    </div>
  );
}
