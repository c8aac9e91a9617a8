// Writes the tables in docs/authors.md from the schemas and the rules: node src/tools/authors-page.mjs
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { z } from 'zod';
import { rules } from '../catalog/rules/index.ts';
import * as catalog from '../catalog/schema.ts';
import { facilitatorSchema, lessonSchema, partSchemas } from '../lesson/schema.ts';
import { questionsFileSchema } from '../quiz/schema.ts';
import { scenarioSchema } from '../role-play/schema.ts';
import { instrumentSchema } from '../self-check/schema.ts';

/**
 * What a table is made of: the part of JSON Schema that our schemas use.
 * @typedef {{ type?: string, description?: string, examples?: unknown[], default?: unknown, const?: unknown, enum?: unknown[],
 *   format?: string, pattern?: string, maxLength?: number, required?: string[], properties?: Record<string, Json>, items?: Json,
 *   anyOf?: Json[], oneOf?: Json[], additionalProperties?: Json | boolean }} Json
 */

/**
 * @param {z.ZodType} schema
 * @returns {Json}
 */
const asJson = (schema) => /** @type {Json} */ (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }));

const questions = asJson(questionsFileSchema).properties;
const types = questions?.questions?.items?.oneOf ?? [];
const first = types[0]?.properties ?? {};
/** The fields that every type of question has, but for the type itself. */
const common = Object.keys(first).filter((name) => name !== 'type' && types.every(({ properties }) => properties && name in properties));

/**
 * The schema with some of its fields.
 * @param {Json} schema
 * @param {(name: string) => boolean} wanted
 * @returns {Json}
 */
const only = (schema, wanted) => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => wanted(name))),
});

/** The type first, then what is its own. @param {Json} type @returns {Json} */
const own = (type) => {
  const { properties = {} } = only(type, (name) => !common.includes(name));
  return { ...type, properties: { type: /** @type {Json} */ (properties.type), ...properties } };
};

/** What each entry of a group with free names looks like. @param {Json} [field] @returns {Json} */
const each = (field) => (typeof field?.additionalProperties === 'object' ? field.additionalProperties : {});

const scenario = asJson(scenarioSchema);
const turn = each(scenario.properties?.turns);

/** Self-checks by their kind, and the fields that both kinds have in the same shape. */
const selfChecks = asJson(instrumentSchema).oneOf ?? [];
const [ownCheckIn = {}, answerSheet = {}] = selfChecks;
const ofSelfChecks = Object.keys(ownCheckIn.properties ?? {}).filter(
  (name) => name !== 'kind' && JSON.stringify(ownCheckIn.properties?.[name]) === JSON.stringify(answerSheet.properties?.[name]),
);

/**
 * The tables by the name that stands in the marker.
 * @type {Record<string, () => string>}
 */
const tables = {
  rules: () => ruleTable(),
  agency: () => fieldTable(asJson(catalog.agencySchema)),
  course: () => fieldTable(asJson(catalog.courseSchema)),
  module: () => fieldTable(asJson(catalog.moduleSchema)),
  lesson: () => fieldTable(asJson(lessonSchema)),
  facilitator: () => fieldTable(asJson(facilitatorSchema)),
  parts: partTable,
  case: () => fieldTable(questions?.cases?.items ?? {}),
  question: () => fieldTable(only(types[0] ?? {}, (name) => common.includes(name))),
  ...Object.fromEntries(types.map((type) => [String(type.properties?.type?.const), () => fieldTable(own(type))])),
  scenario: () => fieldTable(scenario),
  turn: () => fieldTable(only(turn, (name) => name !== 'replies')),
  reply: () => fieldTable(turn.properties?.replies?.items ?? {}),
  ending: () => fieldTable(each(scenario.properties?.endings)),
  'self-check': () => fieldTable(only(ownCheckIn, (name) => ofSelfChecks.includes(name))),
  'self-check-own': () => fieldTable(only(ownCheckIn, (name) => !ofSelfChecks.includes(name))),
  'self-check-answer-sheet': () => fieldTable(only(answerSheet, (name) => !ofSelfChecks.includes(name))),
  term: () => fieldTable(asJson(catalog.termSchema)),
  reference: () => fieldTable(asJson(catalog.referenceSchema)),
  'crisis-line': () => fieldTable(asJson(catalog.crisisLineSchema)),
  service: () => fieldTable(asJson(catalog.serviceSchema)),
  'search-words': () => fieldTable(asJson(catalog.searchWordsSchema)),
  'language-rule': () => fieldTable(asJson(catalog.languageRuleSchema)),
};

/** The names that a marker may have. */
export const tableNames = Object.keys(tables);

/** @param {unknown} value as an author writes it on one line */
const written = (value) => stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** A name in angle brackets would be taken for HTML. @param {string} [text] */
const prose = (text = '') => text.replaceAll('<', '&lt;');

/** The columns are padded, as the formatter of the project wants them. @param {string[][]} rows the first one is the head */
function markdownTable(rows) {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(3, ...cells.map((row) => [...(row[i] ?? '')].length)));
  const line = (/** @type {string[]} */ row, fill = ' ') => `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line([], '-'), ...body.map((row) => line(row))].join('\n');
}

const idPattern = asJson(catalog.termSchema).properties?.id?.pattern;

/**
 * What kind of thing a field holds, in words.
 * @param {Json} field
 * @returns {string}
 */
function kindOf(field) {
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  if (field.enum) return `one of: ${field.enum.map((value) => code(String(value))).join(', ')}`;
  if (field.const !== undefined) return code(String(field.const));
  if (field.type === 'array') return field.items?.properties ? 'list of entries' : `list: ${kindOf(field.items ?? {})}`;
  if (field.type === 'object') {
    if (field.properties) return 'group of fields';
    const { anyOf, type } = each(field);
    if (anyOf) return 'condition';
    return `group: ${type === 'integer' ? 'a number' : type === 'object' ? 'fields' : type === 'array' ? 'a list' : 'a text'} for each id`;
  }
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'integer') return 'whole number';
  if (field.type === 'number') return 'number';
  if (field.format === 'date') return 'day, YYYY-MM-DD';
  if (field.pattern !== undefined && field.pattern === idPattern) return 'id';
  return field.maxLength === undefined ? 'text' : `text, at most ${field.maxLength} characters`;
}

/**
 * @param {Json} field
 * @param {boolean} required
 */
function neededOf(field, required) {
  if (required) return 'yes';
  return typeof field.default === 'boolean' ? `no; ${code(String(field.default))} without it` : 'no';
}

/**
 * One row for each field, and below it one for each field that it holds.
 * @param {Json} schema
 * @param {string[]} [path]
 * @returns {string[][]}
 */
function fieldRows(schema, path = []) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = [...path, name];
    const [example] = field.examples ?? [];
    const row = [
      at.map(code).join(' › '),
      kindOf(field),
      neededOf(field, schema.required?.includes(name) ?? false),
      prose(field.description),
      example === undefined ? '' : code(written(example)),
    ];
    // Turns, replies and endings have tables of their own.
    const below = name === 'turns' || name === 'endings' || name === 'replies' ? {} : (field.items ?? (field.properties ? field : each(field)));
    return [row, ...fieldRows(below, at)];
  });
}

/** @param {Json} schema */
function fieldTable(schema) {
  return markdownTable([['Field', 'Write', 'Needed', 'What it is for', 'Example'], ...fieldRows(schema)]);
}

function partTable() {
  const rows = Object.entries(partSchemas).flatMap(([part, schema]) => {
    const { description, properties = {}, required = [] } = asJson(schema);
    const attributes = Object.entries(properties).map(([name, field]) => {
      const flag = field.const === true;
      const [example] = field.examples ?? [];
      const shown = flag ? name : example === undefined ? '' : `${name}="${example}"`;
      return [
        '',
        code(name),
        flag ? 'the name alone' : kindOf(field),
        required.includes(name) ? 'yes' : 'no',
        field.description ?? '',
        shown && code(shown),
      ];
    });
    return [[code(`<${part}>`), '', '', '', prose(description), ''], ...attributes];
  });
  return markdownTable([['Part', 'Attribute', 'Write', 'Needed', 'What it is for', 'Example'], ...rows]);
}

function ruleTable() {
  const words = ['`L…`, `M…`', 'The words of `content/language.yaml`, by the id of their entry.', 'the entry’s own'];
  return markdownTable([
    ['Rule', 'What it looks for', 'Where it comes from'],
    words,
    ...rules.map(({ id, looksFor, source }) => [code(id), prose(looksFor), prose(source.join(', '))]),
  ]);
}

/**
 * The page with its tables as the schemas have them now. What stands outside the markers is left as it is.
 * @param {string} page
 * @returns {string}
 */
export function withTables(page) {
  return page.replaceAll(
    /<!-- fields: (\S+) -->\n([\s\S]*?)(?:<!-- end -->|$(?![\s\S]))/g,
    (all, /** @type {string} */ name, /** @type {string} */ body) => {
      const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
      if (!table) throw new Error(`There is no table "${name}". The tables are: ${tableNames.join(', ')}.`);
      if (!all.endsWith('<!-- end -->') || body.includes('<!-- fields:')) throw new Error(`Write <!-- end --> below the table "${name}".`);
      return `<!-- fields: ${name} -->\n\n${table()}\n\n<!-- end -->`;
    },
  );
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../../docs/authors.md', import.meta.url));
  const page = readFileSync(file, 'utf8');
  const renewed = withTables(page);
  if (renewed !== page) writeFileSync(file, renewed);
  console.log(`docs/authors.md: ${renewed === page ? 'is as it should be' : 'tables written anew'}`);
}
