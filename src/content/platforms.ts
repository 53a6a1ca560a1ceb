import type { DeskId } from './desks.ts';
import type { Month, Source } from './types.ts';

/** A page of a service, which is the source for itself. */
export interface ServicePage extends Source {
  readonly url: `https://${string}`;
  /** Seen in English only. */
  readonly english?: true;
}

/** Where a service takes requests for removal. */
export interface RemovalWindow extends ServicePage {
  /** What it is for, where the service has several. */
  readonly for?: 'defamation' | 'other';
  /** The window of the law on large platforms: a request made here, and only here, is decided in about seven days. */
  readonly law?: true;
  /** Whether it asks for an account of that service; left out where that is not established. */
  readonly account?: 'needed' | 'not-needed';
}

/** Something else to know about a service: the key of its words, and its source. */
export interface ServiceNote {
  readonly id: string;
  readonly source: Source;
}

/** A service that can be asked itself. What is not established is left out. */
export interface Platform {
  /** Where it stands that the law names it. Without it nothing is said: it may be named all the same. */
  readonly designated?: Source;
  /** None: the ministry's list leads on. */
  readonly removal: readonly RemovalWindow[];
  readonly takenOver?: ServicePage;
  readonly impersonation?: ServicePage;
  readonly notes: readonly ServiceNote[];
}

const source = (seen?: Month): Source => ({ ...(seen ? { seen } : {}), confirmed: true });
const doubtful = (seen?: Month): Source => ({ ...source(seen), confirmed: false });
const page = (url: ServicePage['url'], where: Source): ServicePage => ({ url, ...where });
const english = (url: ServicePage['url'], seen: Month) =>
  ({ ...page(url, source(seen)), english: true }) as const;

const april: Source = {
  url: 'https://www.soumu.go.jp/menu_news/s-news/01ryutsu02_02000435.html',
  seen: '2025-04',
  confirmed: true,
};
const august = source('2025-08');

export const platforms = {
  x: {
    designated: april,
    removal: [
      {
        ...page('https://help.x.com/ja/forms/japan-report', source('2026-09')),
        law: true,
        account: 'needed',
      },
    ],
    takenOver: english('https://help.x.com/en/safety-and-security/x-account-compromised', '2026-10'),
    impersonation: page('https://help.x.com/ja/safety-and-security/report-x-impersonation', source()),
    notes: [],
  },
  instagram: {
    designated: april,
    removal: [
      { ...page('https://help.meta.com/requests/1905988783530981/', doubtful('2026-09')), law: true },
    ],
    takenOver: page('https://www.instagram.com/hacked/', source('2026-09')),
    impersonation: page('https://help.instagram.com/446663175382270', source('2026-09')),
    notes: [],
  },
  facebook: {
    designated: april,
    removal: [],
    takenOver: page('https://www.facebook.com/hacked', source('2026-09')),
    impersonation: page('https://www.facebook.com/help/174210519303259', source('2026-09')),
    notes: [],
  },
  tiktok: {
    designated: april,
    removal: [
      {
        ...page('https://www.tiktok.com/legal/information-distribution-platform-act-jp', doubtful('2026-09')),
        law: true,
        account: 'not-needed',
      },
    ],
    takenOver: english(
      'https://support.tiktok.com/en/log-in-troubleshoot/log-in/my-account-has-been-hacked',
      '2026-09',
    ),
    impersonation: english(
      'https://support.tiktok.com/en/safety-hc/report-a-problem/report-an-impersonation-account',
      '2026-09',
    ),
    notes: [],
  },
  // Whether Google's own forms are the window of the law is not established: no seven days.
  youtube: {
    designated: april,
    removal: [
      { ...page('https://support.google.com/youtube/answer/6154216?hl=ja', source()), for: 'defamation' },
      { ...page('https://support.google.com/youtube/answer/9996224?hl=ja', source()), for: 'other' },
    ],
    takenOver: page('https://support.google.com/youtube/answer/76187', source('2026-09')),
    impersonation: page('https://support.google.com/youtube/answer/2801947', source('2026-10')),
    notes: [],
  },
  google: {
    removal: [],
    takenOver: page('https://support.google.com/accounts/answer/6294825', source('2026-09')),
    notes: [],
  },
  line: {
    designated: april,
    removal: [],
    takenOver: page('https://help.line.me/line/', doubtful('2026-10')),
    notes: [
      { id: 'parts', source: april },
      { id: 'police', source: doubtful() },
      { id: 'chats', source: doubtful() },
    ],
  },
  pixiv: {
    designated: doubtful('2026-08'),
    removal: [page('https://policies.pixiv.net/ja/provider.html', doubtful('2026-09'))],
    notes: [{ id: 'new', source: doubtful('2026-09') }],
  },
  bakusai: {
    designated: august,
    removal: [],
    notes: [{ id: 'form', source: doubtful() }],
  },
  niconico: {
    designated: august,
    removal: [],
    notes: [
      { id: 'form', source: doubtful() },
      { id: 'login', source: doubtful() },
    ],
  },
  // Its page is older than the law and has no https: the ministry's list leads on.
  ameba: {
    designated: august,
    removal: [],
    notes: [{ id: 'post', source: doubtful('2022-04') }],
  },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;

/** The ministry's page of windows and criteria, and its list in one file; it takes no requests itself. */
export const ministry = {
  page: page('https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/ihoyugai.html', source()),
  list: page('https://www.soumu.go.jp/main_content/001031570.pdf', doubtful()),
} as const;

/** The desks to turn to after a service has said no. */
export const afterNo = ['ihaho', 'jinken'] as const satisfies readonly DeskId[];
