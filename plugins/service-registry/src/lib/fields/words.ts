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
import type { Text } from '../../translations/useText';
import type { VocabularyName } from './fieldKinds';

type Words = (t: Text, code: string) => string;

function words<Code extends string>(
  codes: readonly Code[],
  say: (t: Text, code: Code) => string,
): Words {
  return (t, code) => {
    const known = codes.find(candidate => candidate === code);
    return known ? say(t, known) : code;
  };
}

const WORDS: Record<VocabularyName, Words> = {
  type: words(ENTRY_TYPES, (t, code) => t(`vocabulary.type.${code}`)),
  lifecycle: words(LIFECYCLES, (t, code) => t(`vocabulary.lifecycle.${code}`)),
  responsibility: words(RESPONSIBILITIES, (t, code) =>
    t(`vocabulary.responsibility.${code}`),
  ),
  audience: words(AUDIENCES, (t, code) => t(`vocabulary.audience.${code}`)),
  efaRole: words(EFA_ROLES, (t, code) => t(`vocabulary.efaRole.${code}`)),
  linkPurpose: words(LINK_PURPOSES, (t, code) =>
    t(`vocabulary.linkPurpose.${code}`),
  ),
  accessibilityResult: words(ACCESSIBILITY_RESULTS, (t, code) =>
    t(`vocabulary.accessibilityResult.${code}`),
  ),
  protectionLevel: words(PROTECTION_LEVELS, (t, code) =>
    t(`vocabulary.protectionLevel.${code}`),
  ),
  evbItType: words(EVB_IT_TYPES, (t, code) =>
    t(`vocabulary.evbItType.${code}`),
  ),
  processorAgreement: words(PROCESSOR_AGREEMENTS, (t, code) =>
    t(`vocabulary.processorAgreement.${code}`),
  ),
};

/** The word for a code of a vocabulary; a code from another time is shown as it is. */
export function wordFor(
  t: Text,
  vocabulary: VocabularyName,
  code: string,
): string {
  return WORDS[vocabulary](t, code);
}
