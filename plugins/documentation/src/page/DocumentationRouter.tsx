import { Route, Routes } from 'react-router-dom';
import { DocumentationPage } from './DocumentationPage';

/** Documentation by entity, its pages by the paths of their files. */
export function DocumentationRouter() {
  return (
    <Routes>
      <Route path=":kind/:namespace/:name/*" element={<DocumentationPage />} />
    </Routes>
  );
}
