import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { PICKERS, PickerName } from '../wizard/lib/field';

/** The name of an extension: `DepartmentPicker` becomes `department-picker`. */
function extensionName(picker: PickerName): string {
  return picker.replace('Picker', '-picker').toLocaleLowerCase('en-US');
}

/** The pickers as form fields for Backstage's own pages of templates; the portal's wizard uses them directly. */
export const formFields = PICKERS.map(picker =>
  FormFieldBlueprint.make({
    name: extensionName(picker),
    params: {
      field: async () => {
        const { PickerField } = await import('./PickerField');
        return createFormField({
          name: picker,
          component: props => (
            <PickerField
              picker={picker}
              label={props.schema.title ?? props.name}
              help={props.uiSchema['ui:help'] ?? props.schema.description}
              required={props.required}
              error={props.rawErrors?.[0]}
              list={props.schema.type === 'array'}
              value={props.formData as string | string[] | undefined}
              onChange={props.onChange}
            />
          ),
        });
      },
    },
  }),
);
