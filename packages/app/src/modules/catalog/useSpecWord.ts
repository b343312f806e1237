import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { serviceRegistryTranslationRef } from '@rathaus/plugin-service-registry';
import {
  ENTRY_TYPES,
  LIFECYCLES,
} from '@rathaus/plugin-service-registry-common';

/**
 * Says type and state of a component in the words of the Servicekatalog; others, which IT teams have chosen
 * themselves, stay as they are.
 */
export function useSpecWord() {
  const { t } = useTranslationRef(serviceRegistryTranslationRef);
  return {
    type(code: string): string {
      const known = ENTRY_TYPES.find(candidate => candidate === code);
      return known ? t(`vocabulary.type.${known}`) : code;
    },
    lifecycle(code: string): string {
      const known = LIFECYCLES.find(candidate => candidate === code);
      return known ? t(`vocabulary.lifecycle.${known}`) : code;
    },
  };
}
