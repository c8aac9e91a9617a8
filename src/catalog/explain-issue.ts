import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

type Path = readonly PropertyKey[];
type JsonSchema = {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
};

const described = new WeakMap<z.ZodType, JsonSchema>();

function describe(schema: z.ZodType): JsonSchema {
  let json = described.get(schema);
  if (!json) {
    json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
    described.set(schema, json);
  }
  return json;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}

/** Walks to the description of a field; in a union of types it follows the value's own type. */
function fieldAt(schema: JsonSchema, path: Path, data: unknown): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  path.forEach((key, i) => {
    const branches: JsonSchema[] | undefined = at?.oneOf ?? at?.anyOf;
    if (branches) {
      const value = valueAt(data, path.slice(0, i)) as { type?: unknown } | undefined;
      at = branches.find((branch) => branch.properties?.type?.const === value?.type) ?? branches[0];
    }
    const more: JsonSchema | boolean | undefined = at?.additionalProperties;
    at = typeof key === 'number' ? at?.items : (at?.properties?.[String(key)] ?? (typeof more === 'object' ? more : undefined));
  });
  return at;
}

function example(field: JsonSchema | undefined): string {
  const [first] = field?.examples ?? [];
  return first === undefined ? '' : ` For example: ${typeof first === 'string' ? first : JSON.stringify(first)}`;
}

function purpose(field: JsonSchema | undefined, key: PropertyKey | undefined): string {
  return `Write ${typeof key === 'string' ? `"${key}"` : 'it'}: ${field?.description ?? 'see docs/authors.md.'}${example(field)}`;
}

function nearest(word: unknown, words: readonly unknown[]): string {
  const known = words.map(String);
  if (known.length === 0) return '';
  const guess = closest(String(word), known);
  return distance(String(word), guess) <= Math.max(2, guess.length / 3) ? ` Did you mean "${guess}"?` : '';
}

const kinds: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'fields', record: 'fields' };

/** Says one schema issue in words: what is wrong and what to write. `path` points at the field to look at. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): { path: PropertyKey[]; wrong: string; remedy: string } {
  const path = [...issue.path];
  const value = valueAt(data, path);
  const field = fieldAt(describe(schema), path, data);
  const key = path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [unknown] = issue.keys;
      const fields = Object.keys((path.length ? fieldIn(schema, path, data) : describe(schema))?.properties ?? {});
      return {
        path: [...path, unknown as string],
        wrong: `"${issue.keys.join('", "')}" is not a field here.${nearest(unknown, fields)}`,
        remedy: fields.length ? `Use one of: ${fields.join(', ')}. Or take the line out.` : 'Take the line out.',
      };
    }
    case 'invalid_type':
      if (value === undefined || value === null) return { path, wrong: 'is missing or empty.', remedy: purpose(field, key) };
      return {
        path,
        wrong: `is ${kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value}, and should be ${kinds[issue.expected] ?? issue.expected}.`,
        remedy: `${purpose(field, key)}${issue.expected === 'string' ? ' Put it in quotation marks if it looks like a number or a date.' : ''}`,
      };
    case 'invalid_value':
      if (value === undefined) return { path, wrong: 'is missing.', remedy: purpose(field, key) };
      return { path, wrong: `${JSON.stringify(value)} is not possible here.${nearest(value, issue.values)}`, remedy: `Write one of: ${issue.values.map(String).join(', ')}.` };
    case 'invalid_union': {
      const types = (describe(schema), fieldAt(describe(schema), path.at(-1) === 'type' ? path.slice(0, -1) : path, data));
      const names = (types?.oneOf ?? types?.anyOf ?? []).flatMap((branch) => branch.properties?.type?.const ?? branch.const ?? []);
      if (path.at(-1) === 'type' && names.length) {
        const given = valueAt(data, path);
        return {
          path,
          wrong: given === undefined ? 'is missing.' : `"${String(given)}" is not a type.${nearest(given, names)}`,
          remedy: `Write one of: ${names.join(', ')}.`,
        };
      }
      return { path, wrong: value === undefined ? 'is missing.' : `${JSON.stringify(value)} is not possible here.`, remedy: purpose(field, key) };
    }
    case 'too_small':
    case 'too_big': {
      const [bound, side] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
      const what = issue.origin === 'array' ? 'entries' : issue.origin === 'string' ? 'characters' : '';
      const standard = issue.message.startsWith('Too ');
      return { path, wrong: standard ? `needs ${side} ${bound} ${what}`.trim() + '.' : `${issue.message}.`, remedy: purpose(field, key) };
    }
    default:
      return { path, wrong: `${issue.message}.`, remedy: purpose(field, key) };
  }
}

function fieldIn(schema: z.ZodType, path: Path, data: unknown): JsonSchema | undefined {
  const at = fieldAt(describe(schema), path, data);
  const branches = at?.oneOf ?? at?.anyOf;
  if (!branches) return at;
  const value = valueAt(data, path) as { type?: unknown } | undefined;
  return branches.find((branch) => branch.properties?.type?.const === value?.type);
}
