import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Heading } from '@rathaus/rathaus-common';
import { MarkdownText, MarkdownTextProps } from '../text/MarkdownText';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles({
  text: {
    minWidth: 0,
    // Headings that a link leads to are not to end up below the band at the top of the page.
    '& [id]': { scrollMarginTop: 80, outline: 'none' },
  },
});

/** Properties of {@link PageWords}. */
export interface PageWordsProps
  extends Pick<
    MarkdownTextProps,
    'content' | 'resolveLink' | 'describePicture'
  > {
  headings: readonly Heading[];
  /** Language of the words, where it is known. */
  lang?: string;
}

/** The words of a page below its title, each heading with its anchor. */
export function PageWords(props: PageWordsProps) {
  const { headings, lang, ...text } = props;
  const classes = useStyles();
  const headingIds = useMemo(
    () => new Map(headings.map(({ line, id }) => [line, id])),
    [headings],
  );
  useAnchor(text.content);
  return (
    <div className={classes.text} lang={lang}>
      <MarkdownText {...text} below={0} headingIds={headingIds} />
    </div>
  );
}
