import { expect, test } from 'vitest';
import { z } from 'zod';
import * as catalog from '../../../src/catalog/schema.ts';
import { lessonSchema, partSchemas } from '../../../src/lesson/schema.ts';
import { questionsFileSchema } from '../../../src/quiz/schema.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The fields under a schema, each by its path. */
function fields(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${path}.${name}`, field],
      ...fields(field, `${path}.${name}`),
    ]),
    ...(items ? fields(items, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? fields(additionalProperties, `${path}.*`) : []),
    ...[...anyOf, ...oneOf].flatMap((branch) => fields(branch, path)),
  ];
}

const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(catalog).filter(([, value]) => value instanceof z.ZodType)),
  lessonSchema,
  questionsFileSchema,
  ...partSchemas,
};

test('every schema of the content is looked at', () => {
  expect(Object.keys(schemas)).toEqual(
    expect.arrayContaining([
      'agencySchema',
      'courseSchema',
      'moduleSchema',
      'termSchema',
      'referenceSchema',
      'crisisLineSchema',
      'languageRuleSchema',
      'lessonSchema',
      'questionsFileSchema',
      'Callout',
      'Check',
    ]),
  );
});

test.each(Object.keys(schemas))('every field of %s says what it is for', (name) => {
  const json = z.toJSONSchema(schemas[name] as z.ZodType, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
  const mute = fields(json, name).filter(([, { description }]) => !description?.trim());
  expect(mute.map(([path]) => path)).toEqual([]);
});

test('the walk reaches the fields of every question type', () => {
  const json = z.toJSONSchema(questionsFileSchema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
  const paths = fields(json, 'file').map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'file.questions[].options[].why',
      'file.questions[].gaps[].options[].text',
      'file.questions[].near[].match',
      'file.questions[].rubric[].text',
      'file.questions[].responses[].key',
    ]),
  );
});
