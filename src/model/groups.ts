import type { Answer } from '../content/chart.ts';

/** Answers that stand together on the screen, under the heading of their group where they have one. */
export interface AnswerGroup {
  readonly group?: string;
  readonly answers: readonly Answer[];
}

/** Gathers neighbouring answers of one group; the order stays that of the question. */
export function groupsOf(answers: readonly Answer[]): AnswerGroup[] {
  const groups: { group?: string; answers: Answer[] }[] = [];
  for (const answer of answers) {
    const last = groups[groups.length - 1];
    if (last && last.group === answer.group) last.answers.push(answer);
    else groups.push({ ...(answer.group ? { group: answer.group } : {}), answers: [answer] });
  }
  return groups;
}
