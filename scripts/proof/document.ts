import built from '../../.generated/facts.json';
import type { BuiltFacts } from '../../src/content/facts.ts';
import { locales } from '../../src/content/locales.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import { renderSite } from '../../src/prerender.tsx';
import { words } from '../data/said.ts';
import { screensInOrder } from './order.ts';
import { provableFacts } from './provable.ts';
import { screensOf } from './screens.ts';
import { factTables } from './table.ts';

const facts = built as unknown as BuiltFacts;

/** Who publishes an edition, and until when; the project's own names nobody. */
function publisherRows(): string {
  if (!facts.edition) return '';
  const { publisher, reviewedUntil } = facts.edition;
  const named = [publisher.name.ja, publisher.department?.ja ?? ''].join('　').trim();
  const kind = publisher.official ? '' : '（公的機関ではない · no public body）';
  return `<dt>出しているところ · Publisher</dt><dd>${named}${kind}</dd>
<dt>期限 · Reviewed until</dt><dd>${reviewedUntil}</dd>
`;
}

function cover(edition: string, day: string, screens: number): string {
  const all = provableFacts(facts);
  const confirmed = Object.keys(facts.confirmations ?? {}).length;
  const doubtful = all.filter(({ source }) => source?.confirmed === false).length;
  const name = withoutReadings(words.ja.getFixedT('ja', 'pages')('home.name'));
  return `<header class="cover">
<h1>${name}　校正刷り · Proof</h1>
<dl>
<dt>版 · Edition</dt><dd>${edition}</dd>
${publisherRows()}<dt>作った日 · Made on</dt><dd>${day}</dd>
<dt>画面 · Screens</dt><dd>${screens}（${locales.map((each) => each.name).join('・')}）</dd>
<dt>情報 · Facts</dt><dd>${all.length}　2人で確認済み ${confirmed}　出典が古い・日付なし・間接 ${doubtful}</dd>
</dl>
<h2>使い方</h2>
<ol>
<li>第1部で、すべての画面の文を読みます。3つのことばが横に並んでいます。直すところに印をつけてください。「情報のもと」の欄は、第2部にまとめました。</li>
<li>第2部で、番号・アドレス・時間・料金・言語を、1つずつ、公式のページや窓口で確かめます。</li>
<li>正しいときは、2人がそれぞれ、欄に頭文字と日付を書きます。違うときは、正しいものと、それが分かるページを書きます。</li>
<li>2つの欄がうまったものを、<code>confirmations.json</code>に書きます。書き方：<code>"police.phone.number": { "hash": "右はしの印", "by": ["A.B.", "C.D."], "on": "2026-11-26" }</code></li>
<li>情報が変わると、その確認は自動で消えます。印が変わるからです。</li>
</ol>
<h2>How to use it</h2>
<ol>
<li>Part 1 has every screen, the languages side by side, but for the lists of sources. Part 2 has every fact with its source, and two boxes to sign.</li>
<li>A fact with both boxes signed goes into <code>confirmations.json</code> with its hash. A fact that changes loses its confirmation by itself.</li>
</ol>
</header>`;
}

/**
 * The proof of an edition as one page of HTML, to be printed.
 * @param edition its id
 * @param day the day on which it is made, `YYYY-MM-DD`
 * @param style the text of its style sheet
 */
export function proofDocument(edition: string, day: string, style: string): string {
  const screens = screensInOrder(facts.desks);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Proof · ${edition} · ${day}</title>
<style>${style}</style></head><body>${cover(edition, day, screens.length)}
<h1>第1部　すべての画面 · Part 1: every screen</h1>${screensOf(screens, renderSite())}
<h1>第2部　すべての情報 · Part 2: every fact</h1>${factTables(words.ja, facts, facts.confirmations)}
</body></html>`;
}
