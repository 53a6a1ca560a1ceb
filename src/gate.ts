// Only in documents from the store: they are painted before any other script has run. Built on its own, as a classic
// script.
import { recallSize } from './browser/choices.ts';
import { applySize } from './browser/document.ts';
import { localeOfAddress } from './browser/entrance.ts';
import { isBackAfterLeaving, sendBack } from './browser/leaving.ts';

const base = import.meta.env.BASE_URL;
const home = `${base}${localeOfAddress(base)}/`;

applySize(recallSize());
if (isBackAfterLeaving() && location.pathname !== home) sendBack(home);
