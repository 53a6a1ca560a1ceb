import { breakMark } from '../model/readings.ts';

/** Marks for line ends; those within the words, and those that the views set. */
const marks = new RegExp(`[${breakMark}\u2060]`, 'g');

/** What is copied is the text as it is written: no marks for line ends; readings are left out by the style sheet. */
export function copyAsWritten(): void {
  addEventListener('copy', (event) => {
    const text = String(getSelection() ?? '');
    if (!text || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text.replace(marks, ''));
    event.preventDefault();
  });
}
