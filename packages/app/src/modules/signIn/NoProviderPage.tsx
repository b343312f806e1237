import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { SignInFrame } from './SignInFrame';
import { signInTranslationRef } from './translation';

/** Says why nobody gets in while no way in is configured. */
export function NoProviderPage() {
  const { t } = useTranslationRef(signInTranslationRef);
  return (
    <SignInFrame title={t('none.title')} intro={t('none.what')}>
      <Typography>{t('none.todo')}</Typography>
    </SignInFrame>
  );
}
