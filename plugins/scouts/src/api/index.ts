export { scoutsApi } from './scoutsApi';
export { scoutsApiRef, type ScoutsApi } from './scoutsApiRef';
