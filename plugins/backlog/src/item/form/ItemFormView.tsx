import { ReactNode, useEffect, useRef } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Notice } from '@rathaus/rathaus-react';
import { useBoard } from '../../board/context/BoardContext';
import { describeError } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { AboutSection } from './sections/AboutSection';
import { BlockedSection } from './sections/BlockedSection';
import { ChecklistSection } from './sections/ChecklistSection';
import { FundingSection } from './sections/FundingSection';
import { LinksSection } from './sections/LinksSection';
import { MoneySection } from './sections/MoneySection';
import { WhenSection } from './sections/WhenSection';
import { WhereSection } from './sections/WhereSection';
import { ItemFormState } from './useItemForm';

const useStyles = makeStyles(theme => ({
  form: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
  title: { paddingRight: theme.spacing(6), outline: 'none' },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    margin: theme.spacing(0, -3, -3),
    padding: theme.spacing(1.5, 3),
    background: theme.palette.background.paper,
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      margin: theme.spacing(0, -2, -2),
      padding: theme.spacing(1.5, 2),
    },
  },
  // What says nothing takes no room: on a phone the buttons stand in one row.
  status: { flex: '1 1 160px', '&:empty': { flex: '0 0 0' } },
  failure: { flexBasis: '100%', '&:empty': { flex: '0 0 0' } },
}));

/** Properties of {@link ItemFormView}. */
export interface ItemFormViewProps {
  titleId: string;
  title: string;
  saveLabel: string;
  form: ItemFormState;
  /** Stands above the sections. */
  before?: ReactNode;
  /** The item that is edited; missing for a new one. */
  itemId?: string;
  onSave(): Promise<void>;
  onCancel(): void;
}

/** The form of an item: sections in the order of the work, and a bar that stays in sight. */
export function ItemFormView(props: ItemFormViewProps) {
  const { titleId, title, saveLabel, form, itemId, onSave, onCancel } = props;
  const classes = useStyles();
  const t = useText();
  const { board } = useBoard();
  const has = (part: (typeof board.parts)[number]) =>
    board.parts.includes(part);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLFormElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // `scrollIntoView` is missing where there is no layout.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const save = async () => {
    await onSave();
    // The errors are drawn first; then the first of them gets the focus.
    requestAnimationFrame(() =>
      root.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"]')
        ?.focus(),
    );
  };
  const status = () => {
    if (form.saving) {
      return t('form.saving');
    }
    if (form.problemCount > 0) {
      return t('form.problems', { count: form.problemCount });
    }
    return form.isChanged ? t('form.unsaved') : '';
  };

  return (
    <form
      ref={root}
      className={classes.form}
      noValidate
      aria-labelledby={titleId}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <Typography
        id={titleId}
        ref={heading}
        variant="h2"
        tabIndex={-1}
        className={classes.title}
      >
        {title}
      </Typography>
      {props.before}
      <AboutSection form={form} />
      {has('schools') && <WhereSection form={form} />}
      <WhenSection form={form} />
      {has('money') && <MoneySection form={form} />}
      {has('funding') && <FundingSection form={form} />}
      <BlockedSection form={form} itemId={itemId} />
      <ChecklistSection form={form} />
      <LinksSection form={form} />
      <div className={classes.bar}>
        <Typography role="status" className={classes.status}>
          {status()}
        </Typography>
        <Button onClick={onCancel} disabled={form.saving}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={form.saving || !form.isChanged}
        >
          {saveLabel}
        </Button>
        <div role="alert" className={classes.failure}>
          {form.failure && (
            <Notice tone="danger" title={t('form.failed')}>
              {describeError(t, form.failure)}
            </Notice>
          )}
        </div>
      </div>
    </form>
  );
}
