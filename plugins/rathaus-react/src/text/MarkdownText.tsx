import { Children, ReactNode, createElement, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import ReactMarkdown, { Components } from 'react-markdown';
import { Link as RouterLink } from 'react-router-dom';
import remarkGfm from 'remark-gfm';
import { rathausReactTranslationRef } from '../translation/ref';
import { ExternalLink } from './ExternalLink';
import { ScrollBox } from './ScrollBox';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: '76ch',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& h2': {
      fontSize: theme.typography.h2.fontSize,
      lineHeight: 1.3,
      margin: theme.spacing(4, 0, 1),
    },
    '& h3, & h4, & h5, & h6': {
      fontSize: theme.typography.h3.fontSize,
      lineHeight: 1.3,
      margin: theme.spacing(3, 0, 1),
    },
    '& h4, & h5, & h6': { fontSize: theme.typography.body1.fontSize },
    '& table': { borderCollapse: 'collapse' },
    '& th, & td': {
      border: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      // A wide table scrolls; its words stay whole.
      overflowWrap: 'normal',
    },
    '& code': {
      fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
      fontSize: '0.9em',
      hyphens: 'none',
    },
    '& pre': {
      width: 'fit-content',
      minWidth: '100%',
      padding: theme.spacing(1.5, 2),
      borderRadius: theme.shape.borderRadius,
      background: theme.palette.background.paper,
    },
    '& blockquote': {
      margin: theme.spacing(2, 0),
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
    },
  },
}));

/** Addresses that a text may link to: the portal's own paths and a few safe schemes. */
const SAFE_TARGET = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i;

function MarkdownLink(props: { href?: string; children: ReactNode }) {
  const { href, children } = props;
  if (!href || !SAFE_TARGET.test(href)) {
    return <>{children}</>;
  }
  if (href.startsWith('/')) {
    return (
      <MuiLink component={RouterLink} to={href}>
        {children}
      </MuiLink>
    );
  }
  return <ExternalLink href={href}>{children}</ExternalLink>;
}

/** A heading as react-markdown gives it; lines count from 1. */
interface HeadingProps {
  level: number;
  children: ReactNode;
  node: { position?: { start: { line: number } } };
}

function heading(below: number, ids: ReadonlyMap<number, string> | undefined) {
  return ({ level, children, node }: HeadingProps) => {
    const line = node.position?.start.line;
    return createElement(
      `h${Math.min(6, level + below)}`,
      { id: line === undefined ? undefined : ids?.get(line) },
      children,
    );
  };
}

/** Properties of {@link MarkdownText}. */
export interface MarkdownTextProps {
  /** GitHub-flavoured Markdown as people wrote it. */
  content: string;
  /** Level of the heading above the text; the text's own headings begin one below it. 0 for a text that says itself which they are. */
  below?: 0 | 1 | 2 | 3;
  /** Anchors of headings, by the line in which they stand, from 1. */
  headingIds?: ReadonlyMap<number, string>;
  /** Where an address of the text leads to; undefined for one that leads nowhere here. */
  resolveLink?: (href: string) => string | undefined;
  /** Words in a picture's place; without it the picture's own description. */
  describePicture?: (alt: string) => string;
}

/**
 * Shows Markdown written by people, safely: HTML inside it is left out, links go only to safe addresses, pictures
 * (which would call foreign servers) are shown as their description.
 */
export function MarkdownText(props: MarkdownTextProps) {
  const {
    content,
    below = 2,
    headingIds,
    resolveLink,
    describePicture,
  } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const components = useMemo<Components>(() => {
    const h = heading(below, headingIds);
    return {
      h1: h,
      h2: h,
      h3: h,
      h4: h,
      h5: h,
      h6: h,
      a: ({ href, children }) => (
        <MarkdownLink href={href && resolveLink ? resolveLink(href) : href}>
          {children}
        </MarkdownLink>
      ),
      img: ({ alt = '' }) => (
        <>{describePicture ? describePicture(alt) : alt}</>
      ),
      pre: ({ children }) => (
        <ScrollBox label={t('text.wideCode')}>
          <pre>{children}</pre>
        </ScrollBox>
      ),
      table: ({ children }) => (
        <ScrollBox label={t('text.wideTable')}>
          <table>{children}</table>
        </ScrollBox>
      ),
      // An empty corner heads nothing.
      th: ({ children }) =>
        Children.count(children) ? <th>{children}</th> : <td />,
    };
  }, [below, headingIds, resolveLink, describePicture, t]);
  return (
    <div className={classes.root}>
      <ReactMarkdown
        skipHtml
        remarkPlugins={[remarkGfm]}
        components={components}
      >
        {content}
      </ReactMarkdown>
    </div>
  );
}
