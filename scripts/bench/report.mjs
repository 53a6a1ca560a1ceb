import { figures } from './figures.mjs';

const none = '–';
const names = Object.fromEntries(figures.map(({ id, name }) => [id, name]));
const valueAt = (found, id) => id.split('.').reduce((part, key) => part?.[key], found);

/** The middle, the least and the most of some values; undefined of none. */
function spread(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1] };
}

function cellOf(found, digits = 0) {
  if (!found) return none;
  const [median, least, most] = [found.median, found.least, found.most].map((each) => each.toFixed(digits));
  return least === most ? median : `${median} (${least} to ${most})`;
}

/** What the figure's limits say of the site on this line. */
function limitsOf(figure, line, site, ratio) {
  const says = `÷ static${figure.of ? `'s ${names[figure.of]}` : ''} ≤`;
  return [
    [figure.ratio, says, ratio],
    [figure.median, '≤', site?.median],
    [figure.most, 'never above', site?.most],
  ].flatMap(([limits, words, value]) => {
    const limit = typeof limits === 'object' ? limits[line] : limits;
    if (limit === undefined || value === undefined) return [];
    return `${words} ${limit}: ${value <= limit ? 'ok' : '**over**'}`;
  });
}

/**
 * The table of one line.
 * @param cells what was measured: `target`, `line`, and what was `found`
 */
export function table(line, cells) {
  const of = (target, id) =>
    spread(
      cells
        .filter((cell) => cell.line === line && cell.target === target)
        .map(({ found }) => valueAt(found, id)),
    );
  const rows = figures.map((figure) => {
    const { id, name, digits } = figure;
    const [floor, react, site] = ['static', 'react', 'site'].map((target) => of(target, id));
    const base = of('static', figure.of ?? id);
    const ratio = (found) => (found && base?.median > 0 ? found.median / base.median : undefined);
    return [
      name,
      ...[floor, react, site].map((found) => cellOf(found, digits)),
      ...[react, site].map((found) => ratio(found)?.toFixed(2) ?? none),
      limitsOf(figure, line, site, ratio(site)).join('; '),
    ];
  });
  const head = ['ms', 'static floor', 'React floor', 'this site', 'React ÷ static', 'site ÷ static', 'limit'];
  const rule = ['---', '--:', '--:', '--:', '--:', '--:', '---'];
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
