import { ReactNode, Suspense, useRef } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LoadingSkeleton } from '../states/LoadingSkeleton';
import { PageHeader, PageHeaderProps } from './PageHeader';
import { useDocumentTitle } from './useDocumentTitle';
import { useFocusOnArrival } from './useFocusOnArrival';

/** Id of the page's `<main>`: the target of the skip link and of the focus after a change of page. */
export const MAIN_CONTENT_ID = 'inhalt';

/** Widest line of content in CSS pixels. */
export const MAX_CONTENT_WIDTH = 1240;

const useStyles = makeStyles(theme => ({
  main: {
    minWidth: 0,
    outline: 'none',
    padding: theme.spacing(3, 4, 8),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 6) },
    '@media print': { padding: 0 },
  },
  content: { maxWidth: MAX_CONTENT_WIDTH, margin: '0 auto' },
  wide: { maxWidth: 'none' },
}));

/** Properties of {@link PortalPage}. */
export interface PortalPageProps extends PageHeaderProps {
  /** Title of the browser tab without the portal's name; needed when `title` is no plain text. */
  documentTitle?: string;
  /** Lets the content take the whole window: for a board, whose columns need the room. */
  wide?: boolean;
  children?: ReactNode;
}

/**
 * The frame of every page of the portal: the one `<main>`, the one h1, the tab's title ("X · Rathaus-Portal") and a
 * content column of at most {@link MAX_CONTENT_WIDTH} pixels unless it is `wide`. Who comes from another page of the portal lands at the
 * top of it, with the focus in `<main>`. Pages that use it set `noHeader: true` in their `PageBlueprint`.
 */
export function PortalPage(props: PortalPageProps) {
  const { documentTitle, wide, children, ...header } = props;
  const { title } = header;
  const classes = useStyles();
  const main = useRef<HTMLElement>(null);
  useDocumentTitle(
    documentTitle ?? (typeof title === 'string' ? title : undefined),
    useApi(configApiRef).getOptionalString('app.title'),
  );
  useFocusOnArrival(main);

  return (
    <main
      id={MAIN_CONTENT_ID}
      ref={main}
      tabIndex={-1}
      className={classes.main}
    >
      <div
        className={
          wide ? `${classes.content} ${classes.wide}` : classes.content
        }
      >
        <PageHeader {...header} />
        {/* Texts that are still on their way hold up the content, not the head above it. */}
        <Suspense fallback={<LoadingSkeleton shape="page" count={1} />}>
          {children}
        </Suspense>
      </div>
    </main>
  );
}
