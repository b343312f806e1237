import { PostView } from '@rathaus/plugin-scouts-common';
import { formatDate, today } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { deputiesNow } from '../lib/deputies';
import { PersonLink } from '../people/PersonLink';
import { useText } from '../translations/useText';

/** Who stands in for the holder of a post today, and until when. */
export function Deputies(props: { post: PostView }) {
  const t = useText();
  return (
    <>
      {deputiesNow(props.post, today()).map(
        ({ id, person, personName, to }) => (
          <div key={id}>
            <PersonLink person={person} name={personName} />{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              {t('directory.deputyUntil', { date: formatDate(to) })}
            </Typography>
          </div>
        ),
      )}
    </>
  );
}
