import { NativeSelect } from '@rathaus/rathaus-react';
import { FieldProblem } from '@rathaus/rathaus-common';
import { useId } from 'react';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { makeStyles } from '@material-ui/core/styles';
import { LINK_PURPOSES } from '@rathaus/plugin-service-registry-common';
import { wordFor } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { LinkValue } from '../lib/formValues';
import { SubLine } from './SubLine';
import { SubFrame } from './SubFrame';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center' },
  name: { flex: 1, fontWeight: 600, padding: 0 },
  fields: { display: 'grid', gap: theme.spacing(1.5) },
}));

/** Properties of {@link LinkEditor}. */
export interface LinkEditorProps {
  /** Position from 0. */
  index: number;
  count: number;
  link: LinkValue;
  problems: readonly FieldProblem[];
  onChange(link: LinkValue): void;
  onLeave(): void;
  /** One place up (-1) or down (1). */
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One link: what it says, where it leads, what it is for. */
export function LinkEditor(props: LinkEditorProps) {
  const { index, count, link, problems, onChange, onLeave } = props;
  const classes = useStyles();
  const t = useText();
  const nameId = useId();
  const name = t('edit.links.name', { position: String(index + 1) });
  const problemsOf = (key: string) =>
    problems.filter(({ path }) => path.endsWith(`.${key}`));

  return (
    <div role="group" aria-labelledby={nameId} className={classes.root}>
      <div className={classes.head}>
        <div id={nameId} className={classes.name}>
          {name}
        </div>
        <Tooltip title={t('edit.links.up')}>
          <span>
            <IconButton
              size="small"
              aria-label={t('edit.links.upOne', { name })}
              disabled={index === 0}
              onClick={() => props.onMove(-1)}
            >
              <UpIcon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={t('edit.links.down')}>
          <span>
            <IconButton
              size="small"
              aria-label={t('edit.links.downOne', { name })}
              disabled={index === count - 1}
              onClick={() => props.onMove(1)}
            >
              <DownIcon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={t('edit.links.remove')}>
          <IconButton
            size="small"
            aria-label={t('edit.links.removeOne', { name })}
            onClick={props.onRemove}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </div>
      <div className={classes.fields}>
        <SubLine
          label={t('edit.links.title')}
          value={link.title}
          problems={problemsOf('title')}
          onChange={title => onChange({ ...link, title })}
          onLeave={onLeave}
        />
        <SubLine
          label={t('edit.links.url')}
          inputMode="url"
          value={link.url}
          problems={problemsOf('url')}
          onChange={url => onChange({ ...link, url })}
          onLeave={onLeave}
        />
        <SubFrame
          label={t('edit.links.purpose')}
          problems={problemsOf('purpose')}
        >
          {aria => (
            <NativeSelect
              aria={aria}
              value={link.purpose}
              onChange={chosen => {
                const purpose = LINK_PURPOSES.find(known => known === chosen);
                if (purpose) {
                  onChange({ ...link, purpose });
                }
              }}
              onLeave={onLeave}
            >
              {LINK_PURPOSES.map(purpose => (
                <option key={purpose} value={purpose}>
                  {wordFor(t, 'linkPurpose', purpose)}
                </option>
              ))}
            </NativeSelect>
          )}
        </SubFrame>
      </div>
    </div>
  );
}
