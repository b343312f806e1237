export { EditEntryPage } from './page/EditEntryPage';
export { NewEntryPage } from './page/NewEntryPage';
export { SavedNotice, type SavedNoticeProps } from './page/SavedNotice';
