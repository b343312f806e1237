import {
  exampleDepartment,
  examplePost,
  vacantPost,
} from '../__testUtils__/exampleOffices';
import { withPost } from './withPost';

it('puts a post in its place and leaves the others alone', () => {
  const department = exampleDepartment({
    posts: [examplePost(), vacantPost()],
  });
  const after = vacantPost({ state: 'nominated', revision: 2 });
  expect(withPost(department, after).posts).toEqual([examplePost(), after]);
  expect(withPost(department, examplePost({ id: 'elsewhere' }))).toEqual(
    department,
  );
});
