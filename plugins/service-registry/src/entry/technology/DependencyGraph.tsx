import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { DependencyModel } from './dependencyModel';
import { visibleGraph } from './visibleGraph';
import { graphLayout, NODE_HEIGHT, NODE_WIDTH } from './graphLayout';

const useStyles = makeStyles(theme => ({
  frame: {
    overflowX: 'auto',
    // On a phone the list says the same on less room.
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  edge: {
    fill: 'none',
    stroke: 'var(--bui-border-2)',
    strokeWidth: 1.5,
  },
  arrow: { fill: 'var(--bui-border-2)' },
  box: {
    height: NODE_HEIGHT,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.25,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    overflow: 'hidden',
  },
  label: {
    minWidth: 0,
    display: '-webkit-box',
    '-webkit-line-clamp': 3,
    '-webkit-box-orient': 'vertical',
    overflow: 'hidden',
  },
  more: {
    borderStyle: 'dashed',
    background: 'none',
    color: theme.palette.text.secondary,
  },
  root: {
    borderColor: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
    color: 'var(--rathaus-on-primary-soft)',
    fontWeight: 600,
  },
}));

/** Properties of {@link DependencyGraph}. */
export interface DependencyGraphProps {
  title: string;
  model: DependencyModel;
  nameOf: (ref: string) => string;
}

/** The dependencies as a picture. It holds no links: the list beside it does, for everybody. */
export function DependencyGraph(props: DependencyGraphProps) {
  const { title, model, nameOf } = props;
  const classes = useStyles();
  const t = useText();
  const arrowId = useId();
  const { width, height, boxes, edges } = graphLayout(visibleGraph(model));
  return (
    <div
      className={classes.frame}
      role="group"
      aria-label={t('entry.technology.graph')}
      // Wider than its frame, it must be scrolled by keyboard too.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <svg
        role="img"
        aria-label={t('entry.technology.graphLabel', { title })}
        width={width + 2}
        height={height + 2}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      >
        <defs>
          <marker
            id={arrowId}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" className={classes.arrow} />
          </marker>
        </defs>
        {edges.map(edge => (
          <path
            key={edge.id}
            d={edge.path}
            className={classes.edge}
            markerEnd={`url(#${arrowId})`}
          />
        ))}
        {boxes.map(box => (
          <foreignObject
            key={box.ref}
            x={box.x}
            y={box.y}
            width={NODE_WIDTH}
            height={NODE_HEIGHT}
          >
            <div
              className={[
                classes.box,
                box.level === 0 && classes.root,
                box.more && classes.more,
              ]
                .filter(Boolean)
                .join(' ')}
            >
              <span className={classes.label}>
                {box.more
                  ? t('entry.technology.more', { count: box.more })
                  : nameOf(box.ref)}
              </span>
            </div>
          </foreignObject>
        ))}
      </svg>
    </div>
  );
}
