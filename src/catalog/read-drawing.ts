/** Elements that a drawing may be made of. */
const elements = [
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc'],
  ...['defs', 'marker', 'linearGradient', 'stop', 'clipPath', 'use'],
];

/** Attributes that they may carry. What is not listed is refused: a list of what does harm would never be whole. */
const attributes = [
  ...['id', 'xmlns', 'version', 'viewBox', 'preserveAspectRatio', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy'],
  ...['r', 'rx', 'ry', 'd', 'points', 'pathLength', 'transform', 'href', 'opacity', 'color', 'fill', 'fill-opacity', 'fill-rule', 'stroke'],
  ...['stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['vector-effect', 'paint-order', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-anchor'],
  ...['dominant-baseline', 'textLength', 'lengthAdjust', 'rotate', 'clip-path', 'clip-rule', 'clipPathUnits', 'marker-start', 'marker-mid'],
  ...['marker-end', 'markerWidth', 'markerHeight', 'markerUnits', 'refX', 'refY', 'orient', 'gradientUnits', 'gradientTransform'],
  ...['spreadMethod', 'offset', 'stop-color', 'stop-opacity'],
];

const functions = ['url', 'rgb', 'rgba', 'hsl', 'hsla', 'matrix', 'translate', 'scale', 'rotate', 'skewX', 'skewY'];

/** Something in a drawing that may not be there, and where. */
interface DrawingMistake {
  /** Offset in the source. */
  at: number;
  wrong: string;
  remedy: string;
}

type Said = Omit<DrawingMistake, 'at'>;

const script: Said = { wrong: 'holds script.', remedy: 'Take it out: a drawing is only a drawing.' };
const styles: Said = {
  wrong: 'holds styles, which the site’s security policy refuses.',
  remedy: 'Write attributes instead, such as stroke="currentColor" and fill="none".',
};
const elsewhere: Said = { wrong: 'takes something from another file or address.', remedy: 'Draw it inside the file.' };
const html: Said = { wrong: 'holds HTML.', remedy: 'Write words as <text>.' };
const unwell: Said = {
  wrong: 'is not written as a drawing should be: a sign stands where it has no place.',
  remedy:
    'Save it again as plain SVG from the drawing program; every value stands in quotation marks, and &, < and > are written &amp;, &lt; and &gt;.',
};

const strangers: Record<string, Said> = { script, style: styles, image: elsewhere, foreignObject: html };

function aboutElement(name: string, depth: number): Said | undefined {
  if (elements.includes(name) && (name === 'svg') === (depth === 0)) return undefined;
  if (Object.hasOwn(strangers, name)) return strangers[name];
  if (depth === 0) return { wrong: `begins with <${name}>.`, remedy: 'Begin it with <svg>, which holds the whole drawing.' };
  return { wrong: `<${name}> may not stand in a drawing.`, remedy: `Use one of: ${elements.slice(1).join(', ')}.` };
}

function aboutAttribute(element: string, name: string, value: string): Said | undefined {
  if (/^on/i.test(name)) return script;
  if (name === 'style' || name === 'class') return styles;
  if (/^(xlink:)?href$|^src$/.test(name) && !(element === 'use' && /^#[\w-]+$/.test(value))) return elsewhere;
  if (name === 'xlink:href') return { wrong: '"xlink:href" may not stand in a drawing.', remedy: 'Write href.' };
  if (name === 'xmlns' && value !== 'http://www.w3.org/2000/svg')
    return { wrong: `xmlns is "${value}".`, remedy: 'Write xmlns="http://www.w3.org/2000/svg".' };
  if (!attributes.includes(name))
    return { wrong: `${name}="…" may not stand in a drawing.`, remedy: 'Take it out, or save the drawing as plain SVG from the drawing program.' };
  if (/url\(\s*(?!#[\w-]+\))/i.test(value)) return elsewhere;
  const called = [...value.matchAll(/([^\s(),]*)\(/g)].find((found) => !functions.includes(found[1] ?? ''));
  if (called) return { wrong: `${called[1]}(…) may not stand in a drawing.`, remedy: `Use one of: ${functions.join(', ')}.` };
  return undefined;
}

const prolog = /^\uFEFF?(?:<\?xml [^<>?]*\?>)?/;
const remark = /<!--(?!-)(?:[^<>-]|-(?!-))*-->/y;
const closing = /<\/([A-Za-z][\w:.-]*)\s*>/y;
const opening = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const words = /(?:[^<>&]|&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)+/y;
const written = /\s([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What a value may hold: no sign that could be read in two ways, such as an escape. */
const plainValue = /^(?:[^&\\]|&(?:amp|lt|gt|quot|apos);)*$/;

/**
 * Reads a drawing as strictly as XML is read, and says what may not be in it. Only what is listed passes,
 * so what passes can go into a page as it is: a browser reads it in no other way.
 */
export function readDrawing(source: string): { viewBox: boolean; mistakes: DrawingMistake[] } {
  const mistakes: DrawingMistake[] = [];
  const open: string[] = [];
  let roots = 0;
  let viewBox = false;
  let at = prolog.exec(source)?.[0].length ?? 0;
  const say = (offset: number, said: Said | undefined) => {
    if (said && !mistakes.some(({ wrong }) => wrong === said.wrong)) mistakes.push({ at: offset, ...said });
  };
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const readAttributes = (element: string, text: string, offset: number) => {
    const names = new Set<string>();
    for (const found of text.matchAll(written)) {
      const [, name = '', double, single] = found;
      const value = double ?? single ?? '';
      const place = offset + found.index + 1;
      const known = aboutAttribute(element, name, value);
      say(place, known ?? (names.has(name) || !plainValue.test(value) ? unwell : undefined));
      names.add(name);
      if (element === 'svg' && name === 'viewBox') viewBox = true;
    }
  };
  while (at < source.length) {
    const start = next(opening);
    const end = next(closing);
    const text = next(words);
    const found = next(remark) ?? start ?? end ?? text;
    if (!found) {
      say(at, /^<!doctype/i.test(source.slice(at, at + 9)) ? { ...unwell, remedy: 'Take the line with <!DOCTYPE> out.' } : unwell);
      return { viewBox, mistakes };
    }
    if (start) {
      const [, name = '', inner = '', self] = start;
      const refused = aboutElement(name, open.length);
      if (open.length === 0 && ++roots > 1) say(at, { wrong: 'goes on after </svg>.', remedy: 'Put the whole drawing into one <svg>.' });
      else if (open.at(-1) === 'title' || open.at(-1) === 'desc')
        say(at, { wrong: `<${open.at(-1)}> holds more than words.`, remedy: 'Write words only.' });
      else if (refused) say(at, refused);
      else readAttributes(name, inner, at + 1 + name.length);
      if (!self) open.push(name);
    } else if (end) {
      if (open.pop() !== end[1]) {
        say(at, { wrong: `</${end[1]}> closes what is not open.`, remedy: 'Close each element where it ends, the inner ones first.' });
        return { viewBox, mistakes };
      }
    } else if (text && open.length === 0 && text[0].trim()) {
      say(at, { wrong: 'holds words outside <svg>.', remedy: 'Put the whole drawing into one <svg>, and words into <text>.' });
    }
    at += found[0].length;
  }
  if (open.length > 0) say(source.length - 1, { wrong: `<${open.at(-1)}> is not closed.`, remedy: `Write </${open.at(-1)}> where it ends.` });
  else if (roots === 0) say(0, { wrong: 'holds no drawing.', remedy: 'Begin it with <svg>, which holds the whole drawing.' });
  return { viewBox, mistakes };
}
