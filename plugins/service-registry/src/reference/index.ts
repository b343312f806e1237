export { ReferenceListsPage } from './page/ReferenceListsPage';
