export { ProposalPage } from './page/ProposalPage';
export { ProposePage } from './propose/ProposePage';
