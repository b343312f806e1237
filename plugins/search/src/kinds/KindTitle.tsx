import { SearchKind } from '@rathaus/rathaus-react';

function Title(props: { kind: SearchKind }) {
  return <>{props.kind.useTitle()}</>;
}

/** What documents of a type are called; a type that no plugin has said anything about by its own word. */
export function KindTitle(props: {
  type: string;
  kinds: readonly SearchKind[];
}) {
  const kind = props.kinds.find(({ type }) => type === props.type);
  return kind ? <Title kind={kind} /> : <>{props.type}</>;
}
