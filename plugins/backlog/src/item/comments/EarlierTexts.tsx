import { Item } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  formatDateTime,
  LoadingSkeleton,
  MarkdownText,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useHistory } from '../history/useHistory';
import { earlierTexts } from '../lib/earlierTexts';

/** What a comment said before it was changed. */
export function EarlierTexts(props: { item: Item; comment: string }) {
  const { item, comment } = props;
  const { value: events, error, reload } = useHistory(item);
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!events) {
    return <LoadingSkeleton shape="list" count={1} />;
  }
  return (
    <>
      {earlierTexts(events, comment).map(({ at, text }) => (
        <div key={at}>
          <Typography variant="body2" color="textSecondary">
            {formatDateTime(at)}
          </Typography>
          <MarkdownText content={text} below={3} />
        </div>
      ))}
    </>
  );
}
