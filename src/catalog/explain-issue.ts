import { z } from 'zod';
import { didYouMean, guess } from './did-you-mean.ts';

type Path = readonly PropertyKey[];
type JsonSchema = {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
};

/** A schema issue in words; `path` points at the field to look at. */
interface Explained {
  path: PropertyKey[];
  wrong: string;
  remedy: string;
}

const described = new WeakMap<z.ZodType, JsonSchema>();

function asJson(schema: z.ZodType): JsonSchema {
  let json = described.get(schema);
  if (!json) {
    json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
    described.set(schema, json);
  }
  return json;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

/** In a union of types, the one that the value says it is. */
function branchOf(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  const branches = schema?.oneOf ?? schema?.anyOf;
  if (!branches) return schema;
  const said = value as Record<string, unknown> | undefined;
  return branches.find((branch) =>
    ['type', 'kind'].some((name) => branch.properties?.[name]?.const !== undefined && branch.properties[name].const === said?.[name]),
  );
}

/** Walks to the description of a field. */
function fieldAt(schema: JsonSchema, path: Path, data: unknown): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, key, i) => {
    const within = branchOf(at, valueAt(data, path.slice(0, i)));
    const more = within?.additionalProperties;
    return typeof key === 'number' ? within?.items : (within?.properties?.[String(key)] ?? (typeof more === 'object' ? more : undefined));
  }, schema);
}

/** The names of the fields that must be there, in words. */
function required(schema: JsonSchema | undefined): string {
  const [first = schema, ...others] = schema?.oneOf ?? [];
  const names = (first?.required ?? []).filter((name) => others.every((other) => other.required?.includes(name)));
  return names.length > 0 ? `the field${names.length === 1 ? '' : 's'}: ${names.join(', ')}` : 'its fields';
}

/** Says which fields a file has, for one that is missing or empty. */
export function fieldsOf(schema: z.ZodType): string {
  const json = asJson(schema);
  return json.items ? `Write a list of entries with ${required(json.items)}; each entry begins with - and a space.` : `Write ${required(json)}.`;
}

/** What to write into a field: what it is for, and an example. An entry of a list or table is explained by the field that holds it. */
function purpose(schema: z.ZodType, path: Path, data: unknown): string {
  for (let depth = path.length; depth > 0; depth--) {
    const field = fieldAt(asJson(schema), path.slice(0, depth), data);
    if (!field?.description) continue;
    const [example] = field.examples ?? [];
    const shown =
      example === undefined
        ? ''
        : ` For example: ${typeof example === 'string' ? example : JSON.stringify(example).replaceAll(/([,:])(?=\S)/g, '$1 ')}`;
    return `Write "${String(path[depth - 1])}": ${field.description}${shown}`;
  }
  return fieldsOf(schema);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const kindOf = (value: unknown): string => kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
const show = (value: unknown): string => (typeof value === 'object' && value ? 'this' : JSON.stringify(value));
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** What to write into a field that should hold something of another kind. */
function rewrite(expected: string, schema: z.ZodType, path: Path, data: unknown): string {
  const value = valueAt(data, path);
  const because = purpose(schema, path, data);
  const fields = `Write ${required(fieldAt(asJson(schema), path, data))}.`;
  const isGiven = value !== undefined && value !== null;
  if (path.length === 0) return because;
  if (expected === 'object') return typeof path.at(-1) === 'number' ? fields : `${because} ${fields}`;
  if (expected === 'string' && isGiven && typeof value !== 'object') return `Put it in quotation marks: "${String(value)}".`;
  if (expected === 'array' && isGiven)
    return `${because} Write a list in brackets with commas between, or each entry on a line of its own that begins with - and a space.`;
  return because;
}

function tooSmallOrBig(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
  const small = issue.code === 'too_small';
  const bound = small ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'array' && Array.isArray(value))
    return `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}, and should have ${bound}.`;
  if (issue.origin === 'string') return small ? 'is empty.' : `has ${String(value).length} characters, and may have ${bound}.`;
  return `${show(value)} is too ${small ? 'small' : 'large'}: it may be ${bound}.`;
}

function unknownFields(keys: string[], path: Path, schema: z.ZodType, data: unknown): Explained[] {
  const holder = valueAt(data, path) as Record<string, unknown>;
  const known = Object.keys(branchOf(fieldAt(asJson(schema), path, data), holder)?.properties ?? {});
  const open = known.filter((name) => !(name in holder));
  const use = open.length > 0 ? `Use one of: ${open.join(', ')}, or take it out.` : 'Take it out.';
  const strange = keys.filter((key) => !guess(key, known));
  const cut = strange.some((key) => holder[key] === null) ? 'If it belongs to a text with a comma, put the whole text in quotation marks. ' : '';
  return [
    ...keys.flatMap((key) => {
      const meant = guess(key, known);
      return meant
        ? [{ path: [...path, key], wrong: `"${key}" is not a field here.${didYouMean(key, known)}`, remedy: `Write "${meant}", or take it out.` }]
        : [];
    }),
    ...(strange.length > 0
      ? [
          {
            path: [...path, strange[0] as string],
            wrong: `${strange.map((key) => `"${key}"`).join(', ')} ${strange.length === 1 ? 'is not a field' : 'are not fields'} here.`,
            remedy: `${cut}${use}`,
          },
        ]
      : []),
  ];
}

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Explained[] {
  const path = [...issue.path];
  const value = valueAt(data, path);
  const because = purpose(schema, path, data);
  const missing = { path, wrong: 'is missing or empty.', remedy: because };
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, path, schema, data);
    case 'invalid_type':
      return [
        {
          path,
          wrong:
            value === undefined || value === null
              ? missing.wrong
              : `${typeof value === 'object' ? '' : `${show(value)} `}is ${kindOf(value)}, and should be ${kinds[issue.expected] ?? issue.expected}.`,
          remedy: rewrite(issue.expected, schema, path, data),
        },
      ];
    case 'invalid_value': {
      if (value === undefined || value === null) return [missing];
      const remedy = issue.message.startsWith('Invalid') ? `Write one of: ${issue.values.map(String).join(', ')}.` : sentence(issue.message);
      return [{ path, wrong: `${show(value)} is not possible here.${didYouMean(String(value), issue.values.map(String))}`, remedy }];
    }
    case 'invalid_union': {
      const empty = value === undefined || value === null;
      const types = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (types.length === 0) return [empty ? missing : { path, wrong: `${show(value)} is not possible here.`, remedy: because }];
      return [
        {
          path,
          wrong: empty ? missing.wrong : `${show(value)} is not a ${String(path.at(-1))}.${didYouMean(String(value), types)}`,
          remedy: `Write one of: ${types.join(', ')}.`,
        },
      ];
    }
    case 'invalid_key':
      return [
        { path, wrong: `${show(String(path.at(-1)))} is not possible here.`, remedy: `${sentence(issue.issues[0]?.message ?? '')} ${because}` },
      ];
    case 'invalid_format':
      return [{ path, wrong: `${show(value)} is not possible here.`, remedy: `${sentence(issue.message)} ${because}` }];
    case 'too_small':
    case 'too_big':
      return [{ path, wrong: tooSmallOrBig(issue, value), remedy: because }];
    case 'custom':
      return [{ path, wrong: `${issue.message}.`, remedy: typeof issue.params?.remedy === 'string' ? issue.params.remedy : because }];
    default:
      return [{ path, wrong: `${issue.message}.`, remedy: because }];
  }
}

/**
 * Says in words what a schema found: what is wrong and what to write.
 * One remark for each field, and none for a field that is only missing because its name is misspelled.
 */
export function explainIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): Explained[] {
  const misspelled = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = Object.keys(branchOf(fieldAt(asJson(schema), issue.path, data), valueAt(data, issue.path))?.properties ?? {});
    return issue.keys.flatMap((key) => guess(key, known) ?? []).map((name) => [...issue.path, name].join('.'));
  });
  const told = new Set<string>();
  return issues
    .filter((issue) => !misspelled.includes(issue.path.join('.')) || valueAt(data, issue.path) !== undefined)
    .flatMap((issue) => explainIssue(issue, schema, data))
    .filter(({ path }) => {
      const name = path.map(String).join('.');
      return !told.has(name) && told.add(name);
    });
}
