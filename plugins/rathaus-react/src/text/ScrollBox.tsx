import {
  ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  box: {
    overflowX: 'auto',
    margin: theme.spacing(2, 0),
    '& > *': { margin: 0 },
  },
}));

/** Properties of {@link ScrollBox}. */
export interface ScrollBoxProps {
  /** What is inside, for whoever comes to it by keyboard. */
  label: string;
  children: ReactNode;
}

/** Lets what is too wide for its place be moved sideways, by keyboard, too; what fits is no stop on the way. */
export function ScrollBox(props: ScrollBoxProps) {
  const { label, children } = props;
  const classes = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [isTooWide, setTooWide] = useState(false);

  const measure = useCallback(() => {
    if (box.current) {
      setTooWide(box.current.scrollWidth > box.current.clientWidth);
    }
  }, []);
  // After each change of what is inside.
  useLayoutEffect(measure);
  useEffect(() => {
    // Not there in tests without a browser.
    if (!box.current || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [measure]);

  return (
    <div
      ref={box}
      className={classes.box}
      {...(isTooWide && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
