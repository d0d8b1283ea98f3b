/** A plan in lines that an editor can judge: what goes, what comes, file by file. */
import type { MergePlan } from './merge.ts';
import type { CommandWords } from './words.ts';

export function planText(plan: MergePlan, words: CommandWords['merge']): string {
  const from = `${plan.folder}/${plan.from}`;
  const into = `${plan.folder}/${plan.into}`;
  return [
    words.heading(from, into),
    ...plan.written.flatMap(({ path, before, text }) =>
      before === undefined ? ['', words.created(path)] : ['', words.changed(path), ...changedLines(before, text)],
    ),
    '',
    ...plan.deleted.map((path) => words.deleted(path)),
    words.addresses(from, into),
  ].join('\n');
}

/** Lines that one text has and the other has not, `-` before what goes and `+` before what comes, in their order. */
export function changedLines(before: string, after: string): string[] {
  const gone = withoutCommon(before, after).map((line) => `  - ${line}`);
  const come = withoutCommon(after, before).map((line) => `  + ${line}`);
  return [...gone, ...come];
}

/** Lines of `text` that `other` has fewer of. */
function withoutCommon(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
