/** The words of `public/away.html`, the page that says nothing of this site: a document turns into it without a request. */
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
