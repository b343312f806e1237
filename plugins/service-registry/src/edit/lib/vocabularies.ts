import {
  ACCESSIBILITY_RESULTS,
  AUDIENCES,
  EFA_ROLES,
  ENTRY_TYPES,
  EVB_IT_TYPES,
  LIFECYCLES,
  LINK_PURPOSES,
  PROCESSOR_AGREEMENTS,
  PROTECTION_LEVELS,
  RESPONSIBILITIES,
} from '@rathaus/plugin-service-registry-common';
import { VocabularyName } from '../../lib/fields';

/** The values of each vocabulary, in their order. */
export const VOCABULARIES: Record<VocabularyName, readonly string[]> = {
  type: ENTRY_TYPES,
  lifecycle: LIFECYCLES,
  responsibility: RESPONSIBILITIES,
  audience: AUDIENCES,
  efaRole: EFA_ROLES,
  linkPurpose: LINK_PURPOSES,
  accessibilityResult: ACCESSIBILITY_RESULTS,
  protectionLevel: PROTECTION_LEVELS,
  evbItType: EVB_IT_TYPES,
  processorAgreement: PROCESSOR_AGREEMENTS,
};

/** Vocabularies of fields that always have a value; nothing cannot be chosen there. */
export const ALWAYS_CHOSEN: readonly VocabularyName[] = [
  'lifecycle',
  'responsibility',
];
