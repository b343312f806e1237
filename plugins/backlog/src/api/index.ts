export { backlogApi } from './backlogApi';
export { backlogApiRef, type BacklogApi } from './backlogApiRef';
