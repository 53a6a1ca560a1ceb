import type { i18n } from 'i18next';
import type { Facts } from '../../src/content/facts.ts';
import type { Source } from '../../src/content/types.ts';
import { deskWords } from '../../src/i18n/subjects.ts';
import { withoutReadings } from '../../src/model/readings.ts';
import type { Confirmations, FactKind } from '../../src/model/singleFacts.ts';
import { type Provable, type ProvableGroup, provableGroups } from './provable.ts';
import { shownValue, subjectName } from './shown.ts';

const kindNames: Readonly<Record<FactKind, string>> = {
  number: '番号',
  address: 'アドレス',
  hours: '時間',
  cost: '料金',
  languages: '言語',
};

const escaped = (text: string): string =>
  withoutReadings(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const sourceCell = (source: Source | undefined): string => {
  if (!source) return '窓口のサイトそのもの';
  const address = source.url ?? source.text ?? '（アドレスなし）';
  const trust = source.confirmed ? '確認済みの出典' : '<strong>古い・日付なし・間接の出典</strong>';
  return `<span class="address">${escaped(decodeURI(address))}</span><br>${source.seen ?? '月は不明'}・${trust}`;
};

/** A box to sign, or nothing to sign where two people have done so. */
const box = '<td class="box">確認者<span></span>日付<span></span></td>';

/** What a fact of a group is of: the channel's name, where it is one. */
function partName(words: i18n, { subject }: ProvableGroup, { id }: Provable): string {
  const part = id.split('.').slice(1, -1).join('.');
  const names = subject.kind === 'desk' ? deskWords(words, subject.id).channels : undefined;
  const others: Readonly<Record<string, string>> = {
    '': 'サイト',
    switchboard: '代表電話',
    cyber: 'サイバー犯罪の電話',
    short: '#9110の時間',
    page: '総務省のページ',
    list: '総務省の一覧',
    takenOver: '乗っ取り',
    impersonation: 'なりすまし',
  };
  if (part.startsWith('removal-')) return `削除を頼む（${part.slice('removal-'.length)}）`;
  return names?.[part] ?? others[part] ?? '相談の電話';
}

function row(words: i18n, group: ProvableGroup, fact: Provable, month: string | undefined): string {
  return [
    '<tr>',
    `<td>${escaped(partName(words, group, fact))}</td>`,
    `<td>${kindNames[fact.kind]}</td>`,
    `<td class="value ${fact.kind}">${shownValue(words, fact).map(escaped).join('<br>')}</td>`,
    `<td>${sourceCell(fact.source)}</td>`,
    month ? `<td colspan="2" class="done">2人で確認済み（${month}）</td>` : box + box,
    `<td class="id">${escaped(fact.id)}<br>${fact.hash}</td>`,
    '</tr>',
  ].join('');
}

const widths = `<colgroup>${'<col>'.repeat(7)}</colgroup>`;

const head = [
  '<tr><th>何の · Of what</th><th>種類 · Kind</th><th>内容 · Fact</th>',
  '<th>出典・月・信頼 · Source, month, trust</th>',
  '<th colspan="2">確認 · Confirmed by … on …</th><th>名前と値の印 · Name, hash</th></tr>',
].join('');

/**
 * Every fact in a table for each subject, with where it stands and two boxes to sign.
 * @param words the Japanese ones
 */
export function factTables(words: i18n, facts: Facts, confirmations: Confirmations = {}): string {
  const tables = provableGroups(facts).map((group) => {
    const rows = group.facts.map((fact) => row(words, group, fact, confirmations[fact.id]));
    const title = escaped(subjectName(words, group, facts.prefectures));
    // Its name stands in the head: it comes again on each page that the table goes on.
    return `<table>${widths}<thead><tr><th colspan="7" class="subject">${title}</th></tr>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
  });
  return `<section class="facts">${tables.join('')}</section>`;
}
