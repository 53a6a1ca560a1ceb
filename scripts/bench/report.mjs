import { figures } from './figures.mjs';

/** The middle, the least and the most of some values; undefined of none. */
function spread(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1] };
}

const none = '–';

function cellOf(found, { digits = 0 }) {
  if (!found) return none;
  const [median, least, most] = [found.median, found.least, found.most].map((each) => each.toFixed(digits));
  return least === most ? median : `${median} (${least} to ${most})`;
}

const forLine = (limit, line) => (typeof limit === 'object' ? limit[line] : limit);
const verdict = (value, limit) => (value <= limit ? 'ok' : '**over**');

/** What the figure's limits say of the site on this line. */
function limitsOf(figure, line, site, ratio) {
  return [
    ['ratio', (limit) => `${figure.of ? `÷ the floor's ${figure.of} ` : ''}≤ ${limit}`, ratio],
    ['median', (limit) => `≤ ${limit}`, site?.median],
    ['most', (limit) => `never above ${limit}`, site?.most],
  ].flatMap(([kind, says, value]) => {
    const limit = forLine(figure[kind], line);
    return limit === undefined || value === undefined ? [] : `${says(limit)}: ${verdict(value, limit)}`;
  });
}

/**
 * The table of one line.
 * @param cells what was measured: `target`, `line`, and the `found` figures
 */
export function table(line, cells) {
  const of = (target, id) =>
    spread(
      cells.filter((each) => each.line === line && each.target === target).map(({ found }) => found[id]),
    );
  const rows = figures.map((figure) => {
    const { id, name, unit } = figure;
    const [floor, react, site] = ['static', 'react', 'site'].map((target) => of(target, id));
    const base = figure.of ? of('static', figure.of) : floor;
    const ratio = (found) => (found && base?.median > 0 ? found.median / base.median : undefined);
    return [
      unit ? `${name}, ${unit}` : name,
      ...[floor, react, site].map((found) => cellOf(found, figure)),
      ...[react, site].map((found) => ratio(found)?.toFixed(2) ?? none),
      limitsOf(figure, line, site, ratio(site)).join('; '),
    ];
  });
  const head = ['', 'static floor', 'React floor', 'this site', 'React ÷ static', 'site ÷ static', 'limit'];
  const rule = ['---', '--:', '--:', '--:', '--:', '--:', '---'];
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
