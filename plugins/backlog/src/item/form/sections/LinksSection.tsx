import { LineField, RefsField, useCatalogSource } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(1),
  },
  remove: { marginTop: 26 },
}));

const MAX_LINKS = 30;

/** Entries of the Servicekatalog, and documents where the town keeps them. */
export function LinksSection(props: { form: ItemFormState }) {
  const { form } = props;
  const { entries, attachments } = form.values;
  const classes = useStyles();
  const t = useText();
  const source = useCatalogSource('Component');
  return (
    <FormSection title={t('form.section.links')} help={t('form.linksHelp')}>
      <RefsField
        label={t('field.entries')}
        hint={t('form.entryHint')}
        error={form.errorOf('entries')}
        source={source}
        values={entries}
        onChange={values => form.change({ entries: values })}
      />
      {attachments.map((link, i) => {
        const number = String(i + 1);
        const change = (part: Partial<typeof link>) =>
          form.change({
            attachments: attachments.with(i, { ...link, ...part }),
          });
        return (
          // Links have no id of their own, and none changes its place.
          // eslint-disable-next-line react/no-array-index-key
          <div key={i} className={classes.link}>
            <FieldRow>
              <LineField
                label={t('form.linkTitle', { number })}
                error={form.errorOf(`attachments.${i}.title`)}
                maxLength={120}
                value={link.title}
                onChange={title => change({ title })}
              />
              <LineField
                label={t('form.linkUrl', { number })}
                error={form.errorOf(`attachments.${i}.url`)}
                value={link.url}
                onChange={url => change({ url })}
              />
            </FieldRow>
            <IconButton
              className={classes.remove}
              aria-label={t('form.linkRemove', { number })}
              onClick={() =>
                form.change({ attachments: attachments.toSpliced(i, 1) })
              }
            >
              <DeleteIcon />
            </IconButton>
          </div>
        );
      })}
      <div>
        <Button
          variant="outlined"
          color="primary"
          startIcon={<AddIcon />}
          disabled={attachments.length >= MAX_LINKS}
          onClick={() =>
            form.change({
              attachments: [...attachments, { title: '', url: '' }],
            })
          }
        >
          {t('form.linkAdd')}
        </Button>
      </div>
    </FormSection>
  );
}
