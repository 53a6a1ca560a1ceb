/** The plain page, as `public/away.html` has it: what a document turns into where no file may be asked for. */
export const away = {
  path: 'away.html',
  title: '空のページ · Empty page',
  policy: "default-src 'none'; base-uri 'none'; form-action 'none'",
  /** The one way on: neutral, and no way back. */
  way: '天気 · Weather',
  lines: [
    { lang: 'ja', text: 'このページには、なにもありません。' },
    { lang: 'en', text: 'There is nothing on this page.' },
  ],
} as const;
