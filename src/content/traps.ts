/**
 * What circulates and is wrong, or was misread from a leaflet: none of it may stand in facts, words or pages. The
 * numbers and hosts are broken up, so that who searches the project for a number never takes them for facts.
 */
interface Trap {
  readonly why: string;
}

export interface NumberTrap extends Trap {
  /** In groups with spaces; found with any separators, or none. */
  readonly number: string;
  /** The one place where the number is right: a channel of a desk, or a line of a prefecture. */
  readonly only?: string;
}

export const trapNumbers: readonly NumberTrap[] = [
  { number: '0570 046 556', why: 'digits of the mental health line turned round' },
  { number: '0120 783 556', only: 'inochi-denwa.phone', why: 'the number of another body' },
  { number: '0120 738 556', why: 'digits of Inochi no Denwa turned round' },
  { number: '0570 783 110', why: "not established as the bar associations' number" },
  { number: '0570 0 55210', why: 'the old number of DV Navi' },
  { number: '# 9999', why: 'open in announced weeks only' },
  { number: '0120 924 839', why: 'a line for anonymous tips, not for help' },
  { number: '0120 279 226', only: 'yorisoi.phone-tohoku', why: 'for three prefectures only' },
  { number: '011 211 1910', why: "not established as Hokkaido's cyber desk" },
  { number: '03 3597 7830', why: 'the line for victims of crime in Tokyo' },
  { number: '03 3501 0110', only: '13.advice', why: "the advice line of Tokyo's police and nothing else" },
  { number: '052 961 0888', why: 'the line on stalking in Aichi' },
  { number: '078 371 9110', why: 'the line on loan sharks in Hyogo, though it ends like an advice line' },
  { number: '078 341 1324', why: 'a line of the prefecture Hyogo, not of its police' },
  { number: '0120 508 878', why: 'the line on fraud calls in Wakayama' },
];

export interface TextTrap extends Trap {
  readonly text: RegExp;
}

/** Addresses, and slips of the scanned leaflets. */
export const trapTexts: readonly TextTrap[] = [
  { text: /dv-soudanplus[.]jp/i, why: 'not the host of DV Hotline Plus' },
  { text: /npa[.]go[.]jp\/cyber\/soudan/i, why: 'the page has moved' },
  { text: /(?<![\w-])inochi[.]or[.]jp/i, why: 'not the host of Inochi no Denwa' },
  { text: /mamorr+ouyokokoro/i, why: 'misread' },
  { text: /jinkenn/i, why: 'misread' },
  { text: /まもろうよころろ/, why: 'misread' },
  { text: /セーフアー/, why: 'misread' },
  { text: /企業融資/, why: 'misread' },
  { text: /違法・有害情報センター/, why: 'the name is shortened' },
  { text: /重要犯罪密着/, why: 'misread' },
  { text: /プロバイダへの連絡を行う場合もあります/, why: 'it has lost a negation' },
];

/** What is said of a desk and is not so. */
export const trapSayings: readonly TextTrap[] = [
  { text: /48時間|\b48[ -]?hours?\b/i, why: 'a law of another country, no promise of the tool' },
  {
    text: /被害届(に|と)(なります|なる。)|被害届として|\bcounts as (a|an|the) [^.]*report/i,
    why: 'a form is no report of damage',
  },
  {
    text: /月(曜日?)?・水(曜日?)?・土|月曜日?と水曜日?と土曜|Monday, Wednesday,? (and )?Saturday/i,
    why: 'the days of the first years of Cure Time',
  },
  { text: /チャイルドライン[^。]*月曜日?から土曜/, why: 'it is open every day' },
];
