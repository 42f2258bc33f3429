import { Validator } from '@cfworker/json-schema';
import {
  createErrorHandler,
  getDefaultFormState,
  toErrorList,
  toErrorSchema,
  unwrapErrorHandler,
  validationDataMerge,
  type CustomValidator,
  type ErrorSchema,
  type ErrorTransformer,
  type RJSFSchema,
  type RJSFValidationError,
  type UiSchema,
  type ValidationData,
  type ValidatorType,
} from '@rjsf/utils';
import { readFaults } from './readFaults';

/** Checks form data against JSON schema (draft 7) by reading the schema: nothing is compiled, so no eval is needed. */
export class InterpretingValidator implements ValidatorType {
  /** The scaffolder adds the keyword `errorMessage` to it; {@link readFaults} knows that keyword. */
  readonly ajv = { opts: { allErrors: true }, addKeyword: () => this.ajv };

  validateFormData(
    formData: unknown,
    schema: RJSFSchema,
    customValidate?: CustomValidator,
    transformErrors?: ErrorTransformer,
    uiSchema?: UiSchema,
  ): ValidationData<any> {
    const found = readFaults(schema, this.validate(schema, formData));
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    const data = { errors, errorSchema: toErrorSchema(errors) };
    if (!customValidate) return data;
    const complete = getDefaultFormState(this, schema, formData, schema, true);
    const handler = customValidate(
      complete,
      createErrorHandler(complete),
      uiSchema,
    );
    return validationDataMerge(data, unwrapErrorHandler(handler));
  }

  isValid(
    schema: RJSFSchema,
    formData: unknown,
    rootSchema: RJSFSchema,
  ): boolean {
    // What a part refers to stands at the root.
    const { definitions, $defs } = rootSchema;
    return (
      this.validate({ definitions, $defs, ...schema }, formData).length === 0
    );
  }

  rawValidation<Result = unknown>(schema: RJSFSchema, formData?: unknown) {
    return {
      errors: readFaults(schema, this.validate(schema, formData)) as Result[],
    };
  }

  toErrorList(
    errorSchema?: ErrorSchema,
    fieldPath: string[] = [],
  ): RJSFValidationError[] {
    return toErrorList(errorSchema, fieldPath);
  }

  private validate(schema: RJSFSchema, formData: unknown) {
    // The library writes marks into a schema, and knows no undefined: what was never filled in is not there at all.
    const copy = JSON.parse(JSON.stringify(schema));
    const data = JSON.parse(JSON.stringify(formData ?? null));
    return new Validator(copy, '7', false).validate(data).errors;
  }
}
