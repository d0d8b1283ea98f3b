/** What `npm run check -- --links` says, on the screen and in its report. */
import type { MessageLanguage } from '../problems.ts';

type Found = 'dead' | 'missing' | 'moved' | 'unclear';

export interface LinkWords {
  readonly title: string;
  summary(links: number, counts: Readonly<Record<Found | 'there', number>>): string;
  readonly headings: Readonly<Record<Found, string>>;
  readonly remedies: Readonly<Record<Found, string>>;
  movedTo(address: string): string;
  why(reason: string): string;
  since(day: string): string;
  copy(address: string): string;
  find(address: string): string;
  progress(done: number, all: number): string;
  written(file: string): string;
}

export const LINK_WORDS: Readonly<Record<MessageLanguage, LinkWords>> = {
  en: {
    title: 'Links out of the archive',
    summary: (links, { dead, missing, moved, unclear, there }) =>
      `${links} links: ${there} lead to their page, ${moved} to another address, ${dead} are dead, ${missing} were not found this time, ${unclear} gave no clear answer.`,
    headings: {
      dead: 'Dead: not found twice in a row',
      missing: 'Not found this time',
      moved: 'Moved for good',
      unclear: 'No clear answer',
    },
    remedies: {
      dead: 'Leave the address, since it is what the outlet published, and put a copy beside it: `archived: https://…`',
      missing: 'It may be a fault of the day. If the next visit does not find the page either, it counts as dead.',
      moved: 'The page says that this is its address from now on. Change it if it is the same page.',
      unclear: 'The host was not reached, or does not answer programs. That says nothing about the page.',
    },
    movedTo: (address) => `now at ${address}`,
    why: (reason) => `answer: ${reason}`,
    since: (day) => `first missed on ${day}`,
    copy: (address) => `a copy is noted: ${address}`,
    find: (address) => `copies may be here: ${address}`,
    progress: (done, all) => `Links visited: ${done} of ${all}`,
    written: (file) => `The links, one by one: ${file}`,
  },
  ar: {
    title: 'الروابط الخارجية',
    summary: (links, { dead, missing, moved, unclear, there }) =>
      `عدد الروابط ${links}: ما وصل إلى صفحته ${there}، وما انتقل إلى عنوان آخر ${moved}، والميت ${dead}، وما لم يُعثر عليه هذه المرة ${missing}، وما لم يأتِ منه جواب واضح ${unclear}.`,
    headings: {
      dead: 'روابط ميتة: لم يُعثر عليها مرتين متتاليتين',
      missing: 'لم يُعثر عليها هذه المرة',
      moved: 'انتقلت نهائيًا',
      unclear: 'بلا جواب واضح',
    },
    remedies: {
      dead: 'أبقِ العنوان فهو ما نشره المنفذ، وأضف إليه نسخة محفوظة: `archived: https://…`',
      missing: 'قد يكون خللًا عابرًا. فإن لم يُعثر على الصفحة في الزيارة التالية عُدّ الرابط ميتًا.',
      moved: 'تقول الصفحة إن هذا عنوانها من الآن. غيّره إن كانت الصفحة نفسها.',
      unclear: 'تعذّر الوصول إلى الموقع، أو أنه لا يجيب البرامج. ولا يدل ذلك على حال الصفحة.',
    },
    movedTo: (address) => `عنوانها الآن ${address}`,
    why: (reason) => `الجواب: ${reason}`,
    since: (day) => `أول مرة لم يُعثر عليها: ${day}`,
    copy: (address) => `لها نسخة محفوظة: ${address}`,
    find: (address) => `قد تكون لها نسخ هنا: ${address}`,
    progress: (done, all) => `فُحص من الروابط: ${done} من ${all}`,
    written: (file) => `الروابط واحدًا واحدًا: ${file}`,
  },
};
