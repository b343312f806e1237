import { useEffect, useId, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { KindTitle } from '../kinds/KindTitle';
import { markedField } from '../lib/excerpt';
import { MarkedText } from '../text/MarkedText';
import { searchTranslationRef } from '../translations/ref';
import { ALL_RESULTS, SuggestionGroup } from './suggestionOptions';
import { SuggestionBox } from './useSuggestionBox';

const useStyles = makeStyles(theme => ({
  popup: {
    position: 'absolute',
    zIndex: theme.zIndex.modal,
    top: '100%',
    left: 0,
    right: 0,
    marginTop: 4,
    color: theme.palette.text.primary,
    boxShadow: theme.shadows[8],
    maxHeight: 'min(640px, calc(100vh - 88px))',
    overflowY: 'auto',
  },
  group: {
    padding: theme.spacing(0.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  heading: {
    padding: theme.spacing(0.5, 2),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  option: {
    padding: theme.spacing(0.75, 2),
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { background: 'var(--rathaus-surface-sunken)' },
    '&[aria-selected="true"]': {
      background: 'var(--rathaus-primary-soft)',
      color: 'var(--rathaus-on-primary-soft)',
      boxShadow: `inset 4px 0 0 ${theme.palette.primary.main}`,
    },
    [theme.breakpoints.down('sm')]: { padding: theme.spacing(1.25, 2) },
  },
  all: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1.25, 2),
    fontWeight: 600,
    color: theme.palette.primary.main,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  note: {
    marginLeft: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  none: { padding: theme.spacing(1, 2), color: theme.palette.text.secondary },
  icon: { flex: 'none', fontSize: 20 },
}));

/** Properties of {@link SuggestionList}. */
export interface SuggestionListProps {
  id: string;
  box: SuggestionBox;
  optionId(key: string): string;
}

function Group(props: { group: SuggestionGroup; list: SuggestionListProps }) {
  const { group, list } = props;
  const { kinds } = list.box;
  const classes = useStyles();
  const titleId = useId();
  const kind = kinds.find(({ type }) => type === group.type);
  return (
    <div role="group" aria-labelledby={titleId} className={classes.group}>
      <div id={titleId} role="presentation" className={classes.heading}>
        <KindTitle type={group.type} kinds={kinds} />
      </div>
      {group.options.map(option => (
        // The keys for it are handled in the input, which has the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.key}
          id={list.optionId(option.key)}
          role="option"
          tabIndex={-1}
          aria-selected={option.key === list.box.active}
          className={classes.option}
          onClick={() => list.box.choose(option)}
        >
          <MarkedText
            segments={markedField(
              'title',
              option.document.title,
              option.highlight,
            )}
          />{' '}
          {kind?.Note && (
            <span className={classes.note}>
              <kind.Note document={option.document} />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** What somebody who is typing may mean, grouped by what it is; at the end, everything that is found. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, box, optionId } = props;
  const { active } = box;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) {
      popup.current
        ?.querySelector('[aria-selected="true"]')
        // Missing where there is no layout.
        ?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [active]);
  return (
    <Paper
      ref={popup}
      className={classes.popup}
      // The focus stays in the input while somebody clicks or scrolls here.
      onMouseDown={event => event.preventDefault()}
    >
      {box.message && (
        <div className={classes.none} aria-hidden="true">
          {box.message}
        </div>
      )}
      <div id={id} role="listbox" aria-label={t('suggestions.label')}>
        {box.groups.map(group => (
          <Group key={group.type} group={group} list={props} />
        ))}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events */}
        <div
          id={optionId(ALL_RESULTS)}
          role="option"
          tabIndex={-1}
          aria-selected={active === ALL_RESULTS}
          className={`${classes.option} ${classes.all}`}
          onClick={box.search}
        >
          <SearchIcon className={classes.icon} aria-hidden="true" />
          <span>{t('suggestions.all', { words: box.text.trim() })}</span>
        </div>
      </div>
    </Paper>
  );
}
