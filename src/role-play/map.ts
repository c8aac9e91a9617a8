import { Graph, layout } from '@dagrejs/dagre';
import type { Scenario } from './schema.ts';

const nodeWidth = 190;
const nodeHeight = 58;

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const short = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

/** Ways from a turn to another turn or an ending. */
interface Way {
  from: string;
  to: string;
  /** Ids of the replies that go this way. */
  replies: string[];
  /** Every reply that goes this way does so under a condition. */
  conditional: boolean;
}

function waysOf({ turns }: Scenario): Way[] {
  const ways = new Map<string, Way>();
  for (const [from, { replies }] of Object.entries(turns))
    for (const reply of replies)
      for (const { to, conditional } of [
        { to: reply.next, conditional: reply.when !== undefined },
        ...reply.branches.map(({ next }) => ({ to: next, conditional: true })),
      ]) {
        const key = `${from} ${to}`;
        const way = ways.get(key) ?? { from, to, replies: [], conditional: true };
        if (!way.replies.includes(reply.id)) way.replies.push(reply.id);
        way.conditional &&= conditional;
        ways.set(key, way);
      }
  return [...ways.values()];
}

/**
 * Draws a scenario for its authors: turns and endings as boxes, ways between them as lines with the ids of the replies that take them.
 * A dashed line is taken under a condition only. Every name in the scenario must exist (`nameFaults`).
 * @returns a whole SVG file
 */
export function drawMap(scenario: Scenario): string {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 70, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of [...Object.keys(scenario.turns), ...Object.keys(scenario.endings)]) graph.setNode(id, { width: nodeWidth, height: nodeHeight });
  const ways = waysOf(scenario);
  for (const { from, to, replies } of ways)
    graph.setEdge(from, to, { width: 8 * Math.max(...replies.map((id) => id.length)), height: 14 * replies.length, labelpos: 'c' });
  layout(graph);

  const lines = ways.map(({ from, to, replies, conditional }) => {
    const edge = graph.edge(from, to) as { points: { x: number; y: number }[]; x: number; y: number };
    const path = edge.points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(0)} ${y.toFixed(0)}`).join('');
    const label = replies.map((id, i) => `<tspan x="${edge.x.toFixed(0)}" dy="${i === 0 ? 0 : 13}">${safe(id)}</tspan>`).join('');
    return `<path d="${path}" fill="none" stroke="#4a5563"${conditional ? ' stroke-dasharray="5 4"' : ''} marker-end="url(#arrow)"/>
<text x="${edge.x.toFixed(0)}" y="${(edge.y - (replies.length - 1) * 6.5).toFixed(0)}" text-anchor="middle" font-size="11" fill="#0b5d66" stroke="#fff" stroke-width="4" paint-order="stroke">${label}</text>`;
  });
  const box = (id: string, words: string, fill: string, more: string) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return `<rect x="${(x - nodeWidth / 2).toFixed(0)}" y="${(y - nodeHeight / 2).toFixed(0)}" width="${nodeWidth}" height="${nodeHeight}" rx="6" fill="${fill}" stroke="#1b2430"${more}/>
<text x="${x.toFixed(0)}" y="${(y - 8).toFixed(0)}" text-anchor="middle" font-weight="bold">${safe(id)}</text>
<text x="${x.toFixed(0)}" y="${(y + 12).toFixed(0)}" text-anchor="middle" font-size="11">${safe(short(words, 28))}</text>`;
  };
  const outcomes = { good: '#e6f3ea', mixed: '#fff3dc', poor: '#fbe9e7' } as const;
  const { width, height } = graph.graph() as { width: number; height: number };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" font-family="sans-serif" font-size="14" fill="#1b2430">
<title>${safe(scenario.title)}: map of turns and endings</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#4a5563"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${lines.join('\n')}
${Object.entries(scenario.turns)
  .map(([id, { says }]) => box(id, says, '#fff', id === scenario.start ? ' stroke-width="3"' : ''))
  .join('\n')}
${Object.entries(scenario.endings)
  .map(([id, { title, outcome }]) => box(id, `${outcome}: ${title}`, outcomes[outcome], ''))
  .join('\n')}
</svg>
`;
}
