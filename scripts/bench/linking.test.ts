import { expect, it } from 'vitest';
import { measureLinking, type Score } from './linking.ts';

const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong.length);
const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed.length);

it('no text is said to report what it does not, and people are found', async () => {
  for (const { scores } of await measureLinking()) {
    expect(scores.reports!.wrong).toEqual([]);
    expect(precision(scores.mentions!)).toBeGreaterThanOrEqual(0.95);
    if (scores.reports!.right > 0) expect(recall(scores.reports!)).toBeGreaterThanOrEqual(0.95);
    if (!scores.people) continue;
    expect(precision(scores.people)).toBeGreaterThanOrEqual(0.99);
    expect(recall(scores.people)).toBeGreaterThanOrEqual(0.98);
  }
});
