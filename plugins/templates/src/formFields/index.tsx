/**
 * The portal's pickers as form fields for Backstage's own pages of templates. The portal's wizard has them anyway. Not
 * part of the plugin: what they are registered with brings Ajv along, which makes functions from text as soon as it is
 * loaded, and the portal's content security policy forbids that.
 *
 * @packageDocumentation
 */
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { PICKERS, PickerName } from '../wizard/lib/field';

/** The name of an extension: `DepartmentPicker` becomes `department-picker`. */
function extensionName(picker: PickerName): string {
  return picker.replace('Picker', '-picker').toLocaleLowerCase('en-US');
}

const valueSchema = z.union([z.string(), z.array(z.string())]);

/** One extension for each picker. */
export const formFields = PICKERS.map(picker =>
  FormFieldBlueprint.make({
    name: extensionName(picker),
    params: {
      field: async () => {
        const { PickerField } = await import('../pickers/PickerField');
        return createFormField<typeof valueSchema, z.ZodTypeAny>({
          name: picker,
          component: props => (
            <PickerField
              picker={picker}
              label={props.schema.title ?? props.name}
              help={props.uiSchema['ui:help'] ?? props.schema.description}
              required={props.required}
              error={props.rawErrors?.[0]}
              list={props.schema.type === 'array'}
              value={props.formData}
              onChange={props.onChange}
            />
          ),
        });
      },
    },
  }),
);

/** Adds the pickers to Backstage's plugin of templates. */
export const formFieldsModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: formFields,
});
