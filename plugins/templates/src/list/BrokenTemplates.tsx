import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { makeStyles } from '@material-ui/core/styles';
import { Notice, useLoad } from '@rathaus/rathaus-react';
import { TEMPLATE_KIND } from '../lib/template';
import { useText } from '../translations/useText';
import { brokenTemplates } from './lib/brokenTemplates';

const useStyles = makeStyles(theme => ({
  notice: { marginBottom: theme.spacing(3) },
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  detail: { overflowWrap: 'anywhere' },
}));

/** Tells administrators which templates are broken; the others work all the same. */
export function BrokenTemplates() {
  const classes = useStyles();
  const t = useText();
  const catalogApi = useApi(catalogApiRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const load = useCallback(async () => {
    const [templates, locations, actions] = await Promise.all([
      catalogApi.getEntities({ filter: { kind: TEMPLATE_KIND } }),
      catalogApi.getEntities({ filter: { kind: 'Location' } }),
      scaffolderApi.listActions(),
    ]);
    return brokenTemplates(
      templates.items,
      locations.items,
      actions.map(({ id }) => id),
    );
  }, [catalogApi, scaffolderApi]);
  const { value: broken = [], error } = useLoad(load);
  if (error) {
    return (
      <Notice
        className={classes.notice}
        tone="warning"
        title={t('broken.unknown')}
      />
    );
  }
  if (broken.length === 0) {
    return null;
  }
  return (
    <Notice
      className={classes.notice}
      tone="warning"
      title={t('broken.title', { count: broken.length })}
    >
      {t('broken.text')}
      <ul className={classes.list}>
        {broken.map(({ name, unknownActions, details }) => (
          <li key={name}>
            <strong>{name}</strong>:{' '}
            {unknownActions.length > 0
              ? t('broken.actions', { actions: unknownActions.join(', ') })
              : t('broken.unreadable')}
            {details.map(detail => (
              <div key={detail} lang="en" className={classes.detail}>
                {detail}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
