import { Department, PostView } from '@rathaus/plugin-scouts-common';
import { Contact } from '../people/Contact';

/** How to reach who looks after a post today, deputies aside; nothing where nobody does. */
export function PostContact(props: { department: Department; post: PostView }) {
  const { department, post } = props;
  const scout = department.effective.people.find(
    ({ postId, role }) => postId === post.id && role !== 'deputy',
  );
  return scout ? <Contact email={scout.email} phone={scout.phone} /> : null;
}
