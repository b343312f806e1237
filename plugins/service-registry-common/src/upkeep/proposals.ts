import {
  coded,
  fieldChangeSchema,
  line,
  multiline,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { createDescriptorSchema } from '../descriptors/descriptors';
import { entryFieldsSchema } from '../entry/entryFields';
import { entryName } from '../entry/formats';

/**
 * `edit`: changed fields; `remark`: "Stimmt etwas nicht?" in a sentence;
 * `create`: an entry that is not there yet; `interface` and `team`: one of
 * these that is not there yet.
 */
export const PROPOSAL_KINDS = [
  'edit',
  'remark',
  'create',
  'interface',
  'team',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_STATES = [
  'open',
  'accepted',
  'partly',
  'rejected',
  'withdrawn',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_ACTIONS = ['decide', 'withdraw'] as const;
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];

const note = multiline({ max: 2000 });

/** One field of a proposal: what was there, what is there, what is proposed. */
export const proposedChangeSchema = fieldChangeSchema.extend({
  /** What is there now, where it is neither `before` nor `after`. */
  current: z.unknown().optional(),
  /** Somebody changed the field since the proposal was made. */
  changedMeanwhile: z.boolean(),
  /** Set once decided. */
  accepted: z.boolean().optional(),
});
export type ProposedChange = z.output<typeof proposedChangeSchema>;

/** A proposal as the API gives it. */
export const proposalSchema = z.object({
  id: z.string(),
  revision: z.int(),
  kind: z.enum(PROPOSAL_KINDS),
  state: z.enum(PROPOSAL_STATES),
  /** Name of the entry; for an interface the first that provides it, for a team empty. */
  entry: z.string(),
  /** Title of the entry, or of the interface or team. */
  entryTitle: z.string(),
  /** The Fachbereich of the entry or interface; for a team the group that decides. */
  owner: z.string(),
  ownerTitle: z.string().optional(),
  /** Revision of the entry that the proposal was made from. */
  baseRevision: z.int(),
  /** Revision of the entry now. */
  entryRevision: z.int(),
  /** For `edit` and `create`. */
  changes: z.array(proposedChangeSchema),
  /** For `interface` and `team`: what is proposed; missing in lists. */
  descriptor: createDescriptorSchema.optional(),
  /** For `remark`: the fact it is about, as a field path; missing: the entry as a whole. */
  path: z.string().optional(),
  /** The remark, or a word on the edit. */
  note: z.string().optional(),
  createdAt: z.string(),
  /** User ref; null once the name was removed. */
  createdBy: z.string().nullable(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().nullable().optional(),
  reply: z.string().optional(),
  allowedActions: z.array(z.enum(PROPOSAL_ACTIONS)),
});
export type Proposal = z.output<typeof proposalSchema>;

/** Answer of `GET /entries/:name/proposals` and `GET /proposals`, newest first. */
export const proposalListSchema = z.object({
  items: z.array(proposalSchema),
  totalItems: z.int(),
});
export type ProposalList = z.output<typeof proposalListSchema>;

/** Query of `GET /proposals`. */
export const proposalsQuerySchema = z.strictObject({
  /** Those that the asking person is to decide, or has made. */
  view: z.enum(['toDecide', 'mine']).default('toDecide'),
});
export type ProposalsQuery = z.output<typeof proposalsQuerySchema>;
export type ProposalsQueryInput = z.input<typeof proposalsQuerySchema>;

/** Body of `POST /entries/:name/proposals`; an edit needs `If-Match`. */
export const createProposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('edit'),
    /** The whole content as it should be; the restricted part stays as it is. */
    fields: entryFieldsSchema.omit({ restricted: true }),
    note: note.optional(),
  }),
  z.strictObject({
    kind: z.literal('remark'),
    path: line({ max: 100 }).optional(),
    note: note.refine(value => value.length > 0, coded('required')),
  }),
]);
export type CreateProposal = z.output<typeof createProposalSchema>;
export type CreateProposalInput = z.input<typeof createProposalSchema>;

/**
 * Body of `POST /proposals`: an entry for a Fachbereich that one may not make
 * entries for. Its Digital Scouts make it of the proposal, or decline.
 */
export const proposeEntrySchema = z.strictObject({
  /** Without a name the title decides it. */
  name: entryName.optional(),
  fields: entryFieldsSchema,
  note: note.optional(),
});
export type ProposeEntry = z.output<typeof proposeEntrySchema>;
export type ProposeEntryInput = z.input<typeof proposeEntrySchema>;

/**
 * Body of `POST /descriptors/proposals`: an interface or a team that one may
 * not register. Those who may make it of the proposal, or decline.
 */
export const proposeDescriptorSchema = z.strictObject({
  descriptor: createDescriptorSchema,
  note: note.optional(),
});
export type ProposeDescriptor = z.output<typeof proposeDescriptorSchema>;
export type ProposeDescriptorInput = z.input<typeof proposeDescriptorSchema>;

/**
 * Body of `POST /proposals/:id/decide`; `If-Match` carries the proposal's
 * revision. What is not accepted is rejected.
 */
export const decideProposalSchema = z.strictObject({
  /** Paths of the changes to take over; for a remark: empty, and `accept` says it. */
  acceptedPaths: z.array(z.string().max(100)).max(200).default([]),
  /** For a remark: it was right and has been taken care of. For an entry, an interface or a team: it is made. */
  accept: z.boolean().optional(),
  /** Revision of the entry that the decision was made from, as the proposal says it. */
  entryRevision: z.int().min(1),
  reply: note.optional(),
});
export type DecideProposal = z.output<typeof decideProposalSchema>;
export type DecideProposalInput = z.input<typeof decideProposalSchema>;
