import type { DeskId } from './desks.ts';
import type { Hours, Source } from './types.ts';

/** A way to a desk that is called, for people who cannot hear or speak. */
export interface SilentWay {
  /** The key of its words. For ever. */
  readonly id: 'app-110' | 'net119' | 'relay' | 'fax-mail-110';
  /** Left out where each prefecture has its own. */
  readonly url?: `https://${string}`;
  /** One registers before the emergency. */
  readonly registration?: true;
  readonly cost?: 'charged';
  readonly hours?: Hours;
  /** The desks that it reaches: these, or every desk with a telephone but those of `except`. */
  readonly desks?: readonly DeskId[];
  readonly except?: readonly DeskId[];
  /** Where it stands: its page first, then what is said of it. */
  readonly sources: readonly Source[];
}

/** In the order of the screen: what is made for the one number before what reaches many. */
export const silentWays = [
  {
    id: 'app-110',
    url: 'https://www.npa.go.jp/bureau/safetylife/110/app/',
    registration: true,
    desks: ['emergency-police', 'police'],
    sources: [
      { url: 'https://www.npa.go.jp/bureau/safetylife/110/app/', seen: '2026-08', confirmed: false },
      { url: 'https://www.pref.kumamoto.jp/site/police/254098.html', confirmed: true },
      { url: 'https://www.jfd.or.jp/2019/09/27/pid19656', confirmed: true },
      {
        url: 'https://www.police.pref.osaka.lg.jp/material/files/group/2/110app_manual01.txt',
        confirmed: true,
      },
    ],
  },
  {
    id: 'net119',
    url: 'https://www.fdma.go.jp/mission/enrichment/kyukyumusen_kinkyutuhou/net119.html',
    registration: true,
    desks: ['emergency-medical'],
    sources: [
      {
        url: 'https://www.fdma.go.jp/mission/enrichment/kyukyumusen_kinkyutuhou/net119.html',
        seen: '2026-08',
        confirmed: false,
      },
      { seen: '2025-04', confirmed: true },
    ],
  },
  {
    id: 'relay',
    url: 'https://www.nftrs.or.jp/about/',
    registration: true,
    cost: 'charged',
    hours: { kind: 'always' },
    // An older copy of the agency's page says that it cannot call this line; the newer is silent.
    except: ['consumer'],
    sources: [
      { url: 'https://www.nftrs.or.jp/about/', seen: '2026-08', confirmed: true },
      {
        url: 'https://www.city.noda.chiba.jp/kurashi/fukushi/shogai/service/1042708.html',
        seen: '2026-08',
        confirmed: true,
      },
    ],
  },
  { id: 'fax-mail-110', desks: ['emergency-police'], sources: [{ confirmed: true }] },
] as const satisfies readonly SilentWay[];
