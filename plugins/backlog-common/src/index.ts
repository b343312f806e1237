/**
 * Schemas, the life of an item, funding rules, permissions and the HTTP client
 * of the backlog plugin.
 *
 * @packageDocumentation
 */
export * from './api/boards';
export * from './api/changes';
export * from './api/exports';
export * from './api/imports';
export * from './api/items';
export * from './board/board';
export * from './board/vocabulary';
export * from './client/BacklogClient';
export * from './client/MeetingClient';
export * from './client/SavedViewClient';
export * from './funding/deadlines';
export * from './funding/funding';
export * from './funding/programme';
export * from './funding/shares';
export * from './funding/totals';
export * from './item/applyItemEvent';
export * from './item/events';
export * from './item/fields';
export * from './item/item';
export * from './item/itemId';
export * from './item/somebody';
export * from './item/partOfField';
export * from './meetings/meeting';
export * from './meetings/note';
export * from './money/cents';
export * from './permissions/conditions';
export * from './permissions/permissions';
export * from './planning/budgetLine';
export * from './planning/dependencies';
export * from './planning/equity';
export * from './views/savedView';
export * from './search/itemDocument';
