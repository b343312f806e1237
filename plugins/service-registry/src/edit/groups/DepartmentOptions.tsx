import { Department } from '@rathaus/rathaus-react';

/** The Fachbereiche as options of a select, under the units they belong to. */
export function DepartmentOptions(props: {
  departments: readonly Department[];
}) {
  const { departments } = props;
  const parents = [
    ...new Set(departments.map(({ parentTitle }) => parentTitle)),
  ];
  return (
    <>
      {parents.map(parent => {
        const options = departments
          .filter(({ parentTitle }) => parentTitle === parent)
          .map(({ ref, title }) => (
            <option key={ref} value={ref}>
              {title}
            </option>
          ));
        return parent === undefined ? (
          options
        ) : (
          <optgroup key={parent} label={parent}>
            {options}
          </optgroup>
        );
      })}
    </>
  );
}
