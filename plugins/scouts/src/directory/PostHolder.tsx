import { PostView } from '@rathaus/plugin-scouts-common';
import { StateChip, today, useLanguage } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { isFilled, isInProcedure, vacancyWords } from '../lib/vacancy';
import { postState } from '../lib/postState';
import { PersonLink } from '../people/PersonLink';
import { useText } from '../translations/useText';

/** Who holds a post, or since when nobody does and whether that is being changed. */
export function PostHolder(props: { post: PostView }) {
  const { post } = props;
  const t = useText();
  const language = useLanguage();
  if (isFilled(post)) {
    const { label, tone } = postState(post, t, today());
    return (
      <>
        <PersonLink person={post.term?.person} name={post.term?.personName} />
        {label !== t('common.state.appointed') && (
          <>
            {' '}
            <StateChip label={label} tone={tone} />
          </>
        )}
      </>
    );
  }
  const words = vacancyWords(post, { t, language, today: today() });
  return (
    <>
      {isInProcedure(post) ? (
        <>
          <StateChip label={t('common.state.inProcedure')} tone="info" />
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            {words}
          </Typography>
        </>
      ) : (
        <StateChip label={words} tone="warning" />
      )}
      {post.interim && (
        <Typography component="div" variant="body2">
          {t('common.role.interim')}:{' '}
          <PersonLink person={post.interim} name={post.interimName} />
        </Typography>
      )}
    </>
  );
}
