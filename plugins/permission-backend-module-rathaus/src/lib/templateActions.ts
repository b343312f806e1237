import { ActionCriteria, hasInput, isAction } from './runConditions';

/**
 * The actions of the portal. Each does what it does with the rights of whoever started the run, which the plugin that it
 * calls checks; so they are open to everybody.
 */
export const PORTAL_ACTIONS = [
  'rathaus:entry:create',
  'rathaus:entry:update',
  'rathaus:interface:register',
  'rathaus:team:register',
  'rathaus:scout:nominate',
  'rathaus:backlog:hand-in',
  'rathaus:repository:publish',
];

/** Folders beside a template whose files `fetch:template` may fill; a list, so that no path leads out of it. */
const SKELETONS = [
  './skeleton',
  './skeleton-service',
  './skeleton-documentation',
];

/**
 * What a run may do: the portal's own actions, and fill the skeleton that lies beside the template. Everything else that
 * the scaffolder brings along stays shut: it reads from elsewhere, registers locations, or touches files for no need.
 */
export const TEMPLATE_ACTIONS: ActionCriteria = {
  anyOf: [
    isAction(PORTAL_ACTIONS[0]),
    ...PORTAL_ACTIONS.slice(1).map(isAction),
    {
      allOf: [
        isAction('fetch:template'),
        {
          anyOf: [
            hasInput('url', SKELETONS[0]),
            ...SKELETONS.slice(1).map(folder => hasInput('url', folder)),
          ],
        },
      ],
    },
  ],
};
