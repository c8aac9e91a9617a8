import { type Document, isScalar, type Scalar, visit, type YAMLParseError } from 'yaml';

/** A mistake in the writing of YAML: where it stands in the text, and what to do. */
interface Mistake {
  at: number;
  wrong: string;
  remedy: string;
}

const quote = 'Put the whole text in quotation marks, as in text: "He said: no"; speech inside it is written in curly ones: “no”.';

/** What the reader's messages mean to somebody who has not learned YAML. */
const meanings: { said: RegExp; wrong: string; remedy: string }[] = [
  { said: /^Tabs are not allowed/, wrong: 'the line is indented with a tab.', remedy: 'Indent with spaces, two for each level.' },
  {
    said: /^Nested mappings|^Block collections are not allowed within flow/,
    wrong: 'the text holds a colon with a space after it, as a field does.',
    remedy: quote,
  },
  {
    said: /^Flow (sequence|map) in block|between flow|in flow (collection|map)|^Flow (sequence|map) must/,
    wrong: 'a bracket [ or { is opened and not closed, here or above.',
    remedy: 'Close it with ] or }, or put the text in quotation marks if the bracket belongs to it.',
  },
  {
    said: /^All (mapping|sequence) items|^Sequence item without|^A block sequence may not/,
    wrong: 'the line does not stand under the fields that it belongs to.',
    remedy: 'Put as many spaces in front of it as the other fields of this entry have; a new entry begins with - and a space.',
  },
  { said: /^Missing closing/, wrong: 'a text in quotation marks is not closed.', remedy: 'Write the same quotation mark at the end of the text.' },
  {
    said: /^Implicit (map )?keys? need/,
    wrong: 'the line has no field name with a colon and a space after it.',
    remedy:
      'Write name: text, with a space after the colon; a text of several lines begins with | on the line of its name and goes on below, indented.',
  },
  {
    said: /^Unexpected block-seq-ind/,
    wrong: 'a list begins on the line of its field.',
    remedy: 'Write each entry on a line of its own below, with - and a space in front.',
  },
  {
    said: /^Unexpected .* at node end|^Comments must be separated/,
    wrong: 'the line goes on after the closing quotation mark or bracket.',
    remedy: quote,
  },
  {
    said: /^Plain value cannot start|^Not a YAML token|^Unexpected .* token\b|cannot be an empty string|^Block scalar header|^Tags and anchors/,
    wrong: 'the text starts with a sign that means something in YAML.',
    remedy: quote,
  },
  {
    said: /^Invalid escape/,
    wrong: 'a \\ stands in a text with double quotation marks.',
    remedy: 'Write the text in single quotation marks, or write \\\\ for \\.',
  },
  { said: /^Source contains multiple documents/, wrong: 'a line --- stands in the middle of the file.', remedy: 'Take the line --- out.' },
];

/** Where the text in quotation marks begins that runs on to `at`. */
function openedBefore(doc: Document, at: number): number {
  let opened = at;
  visit(doc, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE') && node.range && node.range[0] <= at && at <= node.range[2]) opened = node.range[0];
    },
  });
  return opened;
}

/** A line that begins a field too far to the right is reported as a field within the text before it. */
const nextLineTooFar = {
  wrong: 'the line below stands too far to the right.',
  remedy: 'Put as many spaces in front of it as the other fields of this entry have.',
};

function explain(error: YAMLParseError, doc: Document, source: string): Mistake {
  const [at] = error.pos;
  const rest = source.slice(at).split('\n', 1)[0] ?? '';
  const found =
    error.message.startsWith('Nested mappings') && !/:\s/.test(rest) ? nextLineTooFar : meanings.find(({ said }) => said.test(error.message));
  const { wrong, remedy } = found ?? { wrong: `cannot be read: ${error.message}.`, remedy: `Compare the line with the ones above it. ${quote}` };
  return { at: error.message.startsWith('Missing closing') ? openedBefore(doc, at) : at, wrong, remedy };
}

/** Fields that stand twice in one entry, which is also what an entry without its first line looks like. */
function twice(doc: Document): Mistake[] {
  const out: Mistake[] = [];
  visit(doc, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
      const again = keys.filter((key, i) => keys.findIndex(({ value }) => value === key.value) < i);
      const [first] = again;
      if (!first) return;
      const names = again.map(({ value }) => `"${String(value)}"`).join(', ');
      out.push({
        at: first.range?.[0] ?? 0,
        wrong: again.length === 1 ? `the field ${names} stands twice.` : `the fields ${names} stand twice in one entry.`,
        remedy:
          again.length === 1
            ? 'Keep the one that is right, and take the other out.'
            : 'If a new entry begins here, begin it with - and a space and its id; if not, take the second ones out.',
      });
    },
  });
  return out;
}

/** Whether a text is cut by what reads as a remark: a remark of its own keeps two spaces away and has one after #. */
const isCut = ({ type, comment, range }: Scalar, source: string): boolean =>
  type === 'PLAIN' && typeof comment === 'string' && (/^\S/.test(comment) || source.slice(range?.[1]).startsWith(' #'));

/** Signs at which YAML drops part of a text without a word. */
function dropped(doc: Document, source: string): Mistake[] {
  const out: Mistake[] = [];
  const startsWith = (sign: string, at = 0) => out.push({ at, wrong: `the text starts with ${sign}, which means something in YAML.`, remedy: quote });
  visit(doc, {
    Alias: (_, node) => void startsWith('*', node.range?.[0]),
    Value(_, node) {
      if (node.anchor) startsWith('&', node.range?.[0]);
      if (node.tag) startsWith('!', node.range?.[0]);
      if (isScalar(node) && isCut(node, source))
        out.push({
          at: node.range?.[0] ?? 0,
          wrong: 'the text ends before #, which begins a remark.',
          remedy: `${quote} A remark has two spaces before # and one after it.`,
        });
    },
  });
  return out;
}

/**
 * What is wrong in the writing of a YAML file, which must have been parsed with `uniqueKeys: false`.
 * Of the mistakes that make the rest unreadable only the first is told: the others mostly follow from it.
 */
export function yamlMistakes(doc: Document, source: string): Mistake[] {
  const [first] = doc.errors;
  return first ? [explain(first, doc, source)] : [...twice(doc), ...dropped(doc, source)];
}
