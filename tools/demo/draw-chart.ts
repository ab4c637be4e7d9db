import { escapeHtml } from './sanitize-html.ts';

interface Bar {
  readonly title: string;
  readonly look: string;
  readonly from: number;
  readonly to: number;
}

const width = 640;
const names = 150;
const row = 24;
const hour = 3_600_000;

/** The bars of a Mermaid chart over the hours, much as GitHub draws them. */
export function drawChart(source: string): string {
  const bars = source.split('\n').flatMap(barIn);
  if (bars.length === 0) return '';
  const from = Math.min(...bars.map((bar) => bar.from));
  const to = Math.max(...bars.map((bar) => bar.to), from + 1);
  const scale = (at: number) => names + ((at - from) / (to - from)) * (width - names - 24);
  const height = bars.length * row + 28;
  const hours = Array.from({ length: Math.floor((to - from) / hour) + 2 }, (_, index) => {
    const at = Math.ceil(from / hour) * hour + index * hour;
    return at > to ? '' : tick(scale(at), height, at);
  });
  const shapes = bars.map((bar, index) => shape(bar, index * row + 4, scale));
  return `<svg class="chart" role="img" aria-label="${escapeHtml(bars.map(({ title }) => title).join(', '))}" viewBox="0 0 ${width} ${height}">${hours.join('')}${shapes.join('')}</svg>`;
}

function barIn(line: string): readonly Bar[] {
  const [, title, look = '', from = '', to = ''] =
    /^\s+(.+?) :(?:(\w+), )?(\d{4}-\S+), (\d{4}-\S+)$/.exec(line) ?? [];
  return title === undefined
    ? []
    : [{ title, look, from: Date.parse(`${from}:00Z`), to: Date.parse(`${to}:00Z`) }];
}

function tick(x: number, height: number, at: number): string {
  const label = new Date(at).toISOString().slice(11, 16);
  return `<line x1="${x}" x2="${x}" y1="0" y2="${height - 22}"/><text x="${x}" y="${height - 6}" text-anchor="middle">${label}</text>`;
}

function shape({ title, look, from, to }: Bar, y: number, scale: (at: number) => number): string {
  const [x, end] = [scale(from), scale(to)];
  const bar = `<rect class="${look || 'phase'}" x="${x}" y="${y}" width="${Math.max(2, end - x)}" height="${row - 8}" rx="3"/>`;
  return `<text x="0" y="${y + 12}">${escapeHtml(title)}</text>${bar}`;
}
