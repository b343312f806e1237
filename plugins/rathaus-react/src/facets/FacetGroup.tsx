import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '../format/number';
import { VisuallyHidden } from '../text/VisuallyHidden';
import { rathausReactTranslationRef } from '../translation/ref';
import { collapsedOptions, FacetOption, matchingOptions } from './facetOption';

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

function Option(props: {
  option: FacetOption;
  countLabel: string;
  onToggle: () => void;
}) {
  const { option, countLabel, onToggle } = props;
  const classes = useStyles();
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
      <VisuallyHidden>, {countLabel}</VisuallyHidden>
    </label>
  );
}

/** Properties of {@link FacetGroup}. */
export interface FacetGroupProps {
  title: string;
  options: FacetOption[];
  /** Says a count in words, for people who only hear it: "3 Einträge". */
  countLabel: (count: number) => string;
  onToggle: (value: string) => void;
}

/** One facet: its choices with their counts; a long one is folded and can be searched. */
export function FacetGroup(props: FacetGroupProps) {
  const { title, options, countLabel, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const [expanded, setExpanded] = useState(false);
  const [text, setText] = useState('');
  const short = collapsedOptions(options);
  const foldable = short.length < options.length;
  const shown = foldable && !expanded ? short : matchingOptions(options, text);

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
          placeholder={t('facets.filter', { facet: title })}
          inputProps={{
            'aria-label': t('facets.filter', { facet: title }),
          }}
          onChange={event => setText(event.target.value)}
        />
      )}
      {shown.map(option => (
        <Option
          key={option.value}
          option={option}
          countLabel={countLabel(option.count)}
          onToggle={() => onToggle(option.value)}
        />
      ))}
      {shown.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('facets.noMatch')}
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
            ? t('facets.less')
            : t('facets.more', {
                number: String(options.length - short.length),
              })}
        </Button>
      )}
    </fieldset>
  );
}
