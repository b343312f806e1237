import { Route, Routes } from 'react-router-dom';
import { DocumentationList } from '../list/DocumentationList';
import { DocumentationPage } from './DocumentationPage';

/** All there is; documentation by entity, its pages by the paths of their files. */
export function DocumentationRouter() {
  return (
    <Routes>
      <Route path=":kind?/:namespace?" element={<DocumentationList />} />
      <Route path=":kind/:namespace/:name/*" element={<DocumentationPage />} />
    </Routes>
  );
}
