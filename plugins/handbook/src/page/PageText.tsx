import { useCallback, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { HandbookPage } from '@rathaus/plugin-handbook-common';
import { MarkdownText } from '@rathaus/rathaus-react';
import { resolveLink } from '../lib/resolveLink';
import { useHandbookPath } from '../routes';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles({
  text: {
    minWidth: 0,
    // Headings that a link leads to are not to end up below the band at the top of the page.
    '& [id]': { scrollMarginTop: 80, outline: 'none' },
  },
});

/** The words of a page. */
export function PageText(props: { page: HandbookPage }) {
  const { name, content, headings } = props.page;
  const classes = useStyles();
  const base = useHandbookPath();
  const headingIds = useMemo(
    () => new Map(headings.map(({ line, id }) => [line, id])),
    [headings],
  );
  const resolve = useCallback(
    (href: string) => resolveLink(href, { base, name }),
    [base, name],
  );
  useAnchor(content);
  return (
    <div className={classes.text} lang="de">
      <MarkdownText
        content={content}
        below={0}
        headingIds={headingIds}
        resolveLink={resolve}
      />
    </div>
  );
}
