import { Proposal } from '@rathaus/plugin-service-registry-common';

/** An open proposal of two changes, as the registry gives it to somebody who decides. */
export function exampleProposal(proposal: Partial<Proposal> = {}): Proposal {
  return {
    id: 'vorschlag-1',
    revision: 1,
    kind: 'edit',
    state: 'open',
    entry: 'meldebescheinigung',
    entryTitle: 'Meldebescheinigung',
    owner: 'group:default/buergerservice',
    ownerTitle: 'Bürgerservice',
    baseRevision: 3,
    entryRevision: 3,
    changes: [
      {
        path: 'vendor',
        before: 'Alte GmbH',
        after: 'Neue GmbH',
        changedMeanwhile: false,
      },
      {
        path: 'support.phone',
        after: '05241 82-1',
        changedMeanwhile: false,
      },
    ],
    note: 'Nach der Umstellung',
    createdAt: '2026-11-20T09:00:00Z',
    createdBy: 'user:default/max',
    allowedActions: ['decide'],
    ...proposal,
  };
}
