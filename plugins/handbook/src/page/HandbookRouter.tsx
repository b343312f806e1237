import { Route, Routes } from 'react-router-dom';
import { HandbookPage } from './HandbookPage';

/** The handbook's pages by their names. */
export function HandbookRouter() {
  return (
    <Routes>
      <Route index element={<HandbookPage />} />
      <Route path=":name" element={<HandbookPage />} />
    </Routes>
  );
}
