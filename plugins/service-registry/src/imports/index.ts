export { ImportPage } from './page/ImportPage';
export { ImportsPage } from './page/ImportsPage';
