import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Proposal } from '@rathaus/plugin-service-registry-common';
import { useNavigate } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { FormSubmission } from '../../edit/page/FormSubmission';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { SentState } from '../lib/sentState';

/** Longest note that the registry takes with a proposal. */
const MAX_NOTE = 2000;

/** Sends the form to the Scouts of an entry; the proposal's page then says thanks and where it stands. */
export function useProposeSubmission(name: string): FormSubmission<Proposal> {
  const api = useApi(serviceRegistryApiRef);
  const t = useText();
  const navigate = useNavigate();
  const { proposal: linkTo } = useLinks();
  return useMemo(
    () => ({
      label: t('proposal.propose.send'),
      needsChanges: true,
      note: {
        label: t('proposal.propose.note'),
        help: t('proposal.propose.noteHelp'),
        maxLength: MAX_NOTE,
        multiline: true,
      },
      write: ({ restricted, ...fields }, target, note) => {
        if (!target) {
          throw new Error(`No revision of "${name}" to propose a change of`);
        }
        return api.propose(target.name, target.revision, {
          kind: 'edit',
          fields,
          ...(note && { note }),
        });
      },
      onDone: ({ id }) => {
        const state: SentState = { sentProposal: true };
        navigate(linkTo(id), { state });
      },
    }),
    [api, t, navigate, linkTo, name],
  );
}
