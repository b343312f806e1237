import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { RemarkButton } from '../../remarks/RemarkButton';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    marginBottom: theme.spacing(0.5),
  },
}));

/** Properties of {@link PartHeading}. */
export interface PartHeadingProps {
  title: string;
  level: 2 | 3;
  /** Path of the field that the part shows; people can then say that something is wrong with it. */
  path?: string;
}

/** Heading of a part of the page. What stands around it carries the class `REMARK_ROW`. */
export function PartHeading(props: PartHeadingProps) {
  const { title, level, path } = props;
  const classes = useStyles();
  return (
    <div className={classes.head}>
      <Typography variant={level === 2 ? 'h3' : 'h5'} component={`h${level}`}>
        {title}
      </Typography>
      {path && <RemarkButton path={path} label={title} />}
    </div>
  );
}
