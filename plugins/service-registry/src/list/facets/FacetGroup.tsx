import { useId, useState } from 'react';
import { Facet } from '@rathaus/plugin-service-registry-common';
import { formatNumber, VisuallyHidden } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { collapsedOptions, FacetOption, matchingOptions } from './facetOptions';

/** From this many choices on, a field helps to find one of them. */
const FILTER_FROM = 10;

const useStyles = makeStyles(theme => ({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: theme.spacing(0.5) },
  option: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 36,
    cursor: 'pointer',
    [theme.breakpoints.down('sm')]: { minHeight: 44 },
  },
  checkbox: { padding: theme.spacing(0.5), marginLeft: theme.spacing(-0.5) },
  label: { flex: 1, minWidth: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  count: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
    fontSize: theme.typography.body2.fontSize,
  },
  filter: { margin: theme.spacing(0.5, 0, 1) },
  more: { marginLeft: theme.spacing(-1.5) },
}));

function Option(props: { option: FacetOption; onToggle: () => void }) {
  const { option, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  return (
    <label htmlFor={id} className={classes.option}>
      <Checkbox
        id={id}
        size="small"
        className={classes.checkbox}
        checked={option.selected}
        onChange={onToggle}
      />
      <span className={classes.label}>{option.label}</span>
      <span className={classes.count} aria-hidden="true">
        {formatNumber(option.count)}
      </span>
      <VisuallyHidden>
        , {t('list.facets.countLabel', { count: option.count })}
      </VisuallyHidden>
    </label>
  );
}

/** Properties of {@link FacetGroup}. */
export interface FacetGroupProps {
  facet: Facet;
  options: FacetOption[];
  onToggle: (value: string) => void;
}

/** One facet: its choices with their counts; a long one is folded and can be searched. */
export function FacetGroup(props: FacetGroupProps) {
  const { facet, options, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  const [expanded, setExpanded] = useState(false);
  const [text, setText] = useState('');
  const short = collapsedOptions(options);
  const foldable = short.length < options.length;
  const shown = foldable && !expanded ? short : matchingOptions(options, text);
  const title = t(`list.facets.${facet}`);

  if (options.length === 0) {
    return null;
  }
  return (
    <fieldset className={classes.group}>
      <Typography component="legend" variant="h5" className={classes.legend}>
        {title}
      </Typography>
      {expanded && options.length >= FILTER_FROM && (
        <TextField
          className={classes.filter}
          size="small"
          variant="outlined"
          fullWidth
          value={text}
          placeholder={t('list.facets.filter', { facet: title })}
          inputProps={{
            'aria-label': t('list.facets.filter', { facet: title }),
          }}
          onChange={event => setText(event.target.value)}
        />
      )}
      {shown.map(option => (
        <Option
          key={option.value}
          option={option}
          onToggle={() => onToggle(option.value)}
        />
      ))}
      {shown.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('list.facets.noMatch')}
        </Typography>
      )}
      {foldable && (
        <Button
          size="small"
          color="primary"
          className={classes.more}
          aria-expanded={expanded}
          onClick={() => {
            setExpanded(!expanded);
            setText('');
          }}
        >
          {expanded
            ? t('list.facets.less')
            : t('list.facets.more', {
                number: String(options.length - short.length),
              })}
        </Button>
      )}
    </fieldset>
  );
}
