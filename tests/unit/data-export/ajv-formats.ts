import formats from 'ajv-formats';

/** Teaches Ajv `uuid`, `uri`, `email`, `date-time` and the others. The package is older than modules. */
export const addFormats = formats.default;
