/** “By Jane Doe”, «بقلم: سلمى حداد»: a line that names who wrote. */
import { fold } from '../text/fold.ts';
import { dateIn } from './dates.ts';
import { tidy } from './dom.ts';

const BY =
  /^(?:by|posted by|written by|words by|author|role|مرسلة بواسطة|نشر بواسطة|بواسطة|كتب|كتبه|كتبها|كتبت|بقلم|(?:إعداد|تحرير|ترجمة)(?=\s*[:：])|الكاتب|نویسنده|نوشته|автор|текст|par|von|por|muhabir)(?:\s*[:：،,]\s*|\s+)/iu;
/** Longer, and it is a sentence. */
const LINE = 60;

/** Names of desks and of no one. */
const NO_AUTHOR = new Set(
  [
    ...['admin', 'administrator', 'editor', 'editors', 'staff', 'staff writer', 'newsroom', 'web desk', 'agencies'],
    ...['المحرر', 'التحرير', 'هيئة التحرير', 'وكالات', 'مدير الموقع', 'редакция'],
  ].map(fold),
);

export function isByLine(line: string): boolean {
  return line.length <= LINE && BY.test(line) && !/[.!?؟…]$/u.test(line) && authorsIn(line, []).length > 0;
}

/** The names in such a line, or in a statement of names. */
export function authorsIn(line: string, siteNames: readonly string[]): string[] {
  const parts = tidy(line)
    .replace(BY, '')
    .split(/\s*[,،;؛|]\s*|\s+(?:and|et|und)\s+/u);
  return parts.map((part) => nameOf(part, siteNames)).filter((name): name is string => name !== undefined);
}

/** A name, if the words can be one: no address, no date, no site. */
export function nameOf(value: string, siteNames: readonly string[]): string | undefined {
  const name = tidy(value).replace(BY, '').replace(/^@/, '');
  const folded = fold(name);
  if (folded === '' || name.length > 80 || name.split(/\s+/).length > 7 || /https?:|www\.|\d{3}|@/.test(name))
    return undefined;
  return NO_AUTHOR.has(folded) || siteNames.some((site) => fold(site) === folded) || dateIn(name) ? undefined : name;
}
