import { describeProblem, FieldProblem } from '@rathaus/rathaus-common';
import { useCallback } from 'react';
import { useLanguage } from '@rathaus/rathaus-react';
import { fieldKind, fieldOfPath } from '../../lib/fields';
import { useText } from '../../translations/useText';

/** Says what is wrong and the way out, in the person's language. */
export function useProblemText(): (problem: FieldProblem) => string {
  const t = useText();
  const language = useLanguage() === 'en' ? 'en' : 'de';
  return useCallback(
    ({ path, code, params }) => {
      const field = fieldOfPath(path);
      const kind = field && fieldKind(field).is;
      if (code === 'invalid_type' && kind === 'euroCents') {
        return t('edit.problem.amount');
      }
      if (code === 'invalid_type' && (kind === 'months' || kind === 'number')) {
        return t('edit.problem.integer');
      }
      if (code === 'not_allowed' && path === 'owner') {
        return t('edit.problem.owner');
      }
      return describeProblem(code, params, language);
    },
    [t, language],
  );
}
