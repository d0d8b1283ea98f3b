/** What the editing commands say of themselves; what they say of the content is in `src/problems.ts`. */
import type { MessageLanguage } from '../problems.ts';

export interface CommandWords {
  readonly check: {
    summary(problems: number, warnings: number, suggestions: number): string;
    paste(file: string): string;
    pasteAt(file: string, line: number): string;
    /** Of the ledger of published addresses. */
    unrecorded(added: number, changed: number): string;
    accepted(added: number, changed: number): string;
    readonly nothingAccepted: string;
  };
  readonly create: {
    usage(kinds: string, options: string): string;
    /** Questions on a terminal; `name` is in a language of the site. */
    name(language: string): string;
    readonly title: string;
    readonly date: string;
    readonly outlet: string;
    missing(options: string): string;
    written(file: string): string;
  };
  readonly merge: {
    readonly usage: string;
    heading(from: string, into: string): string;
    changed(file: string): string;
    created(file: string): string;
    deleted(file: string): string;
    addresses(from: string, into: string): string;
    readonly wouldBreak: string;
    /** A question on a terminal; `yes` is what means it. */
    readonly ask: string;
    readonly yes: RegExp;
    notDone(command: string): string;
    readonly done: string;
  };
}

export const WORDS: Readonly<Record<MessageLanguage, CommandWords>> = {
  en: {
    check: {
      summary: (problems, warnings, suggestions) =>
        `${problems} to mend before a build, ${warnings} to look at, ${suggestions} suggested.`,
      paste: (file) => `To confirm what is suggested, paste this above the second line “---” of ${file}:`,
      pasteAt: (file, line) =>
        `To confirm what is suggested, paste this in place of “events” in line ${line} of ${file}:`,
      unrecorded: (added, changed) =>
        `The ledger of published addresses lacks ${added} new and ${changed} changed. Before you publish: npm run check -- --accept`,
      accepted: (added, changed) =>
        added + changed === 0
          ? 'Every address is on record already.'
          : `Recorded in content/permalinks/: ${added} new, ${changed} changed. Commit that folder with the rest.`,
      nothingAccepted: 'Nothing was recorded: mend what stops the build first.',
    },
    create: {
      usage: (kinds, options) => `Say what to make: npm run new -- ${kinds}\nOptions: ${options}`,
      name: (language) => `Its name or title (${language}): `,
      title: 'The article’s title, as published: ',
      date: 'Its date, as exact as it is known (2023-06-27, 2023-06, 2023): ',
      outlet: 'The outlet: an id, a name, or “unknown”: ',
      missing: (options) => `Not enough is known for a new file. Give: ${options}`,
      written: (file) => `${file} is there. Open it, fill in what you know, and run: npm run check`,
    },
    merge: {
      usage: 'Say which two: npm run merge -- OLD-ID ID-THAT-STAYS [--yes] [--dry-run] [--drop-text]',
      heading: (from, into) => `${from} becomes a part of ${into}:`,
      changed: (file) => `${file} changes`,
      created: (file) => `${file} is new`,
      deleted: (file) => `${file} is deleted`,
      addresses: (from, into) => `The addresses of ${from} will lead to ${into}.`,
      wouldBreak: 'The archive could not be built after that, so nothing was changed:',
      ask: 'Do it? (yes/no) ',
      yes: /^y(?:es)?$/i,
      notDone: (command) => `Nothing has been changed. To do it: ${command}`,
      done: 'Done. To see how the archive stands: npm run check',
    },
  },
  ar: {
    check: {
      summary: (problems, warnings, suggestions) =>
        `ما يجب إصلاحه قبل البناء: ${problems}. وما يستحق النظر: ${warnings}. والمقترحات: ${suggestions}.`,
      paste: (file) => `لتأكيد المقترحات الصق هذا فوق السطر «---» الثاني في ${file}:`,
      pasteAt: (file, line) => `لتأكيد المقترحات الصق هذا مكان «events» في السطر ${line} من ${file}:`,
      unrecorded: (added, changed) =>
        `ما ينقص سجلَّ العناوين المنشورة: الجديد ${added}، والمعدَّل ${changed}. سجِّله قبل النشر: npm run check -- --accept`,
      accepted: (added, changed) =>
        added + changed === 0
          ? 'كل العناوين مسجلة من قبل.'
          : `سُجّل في content/permalinks/: الجديد ${added}، والمعدَّل ${changed}. أودِع هذا المجلد مع سائر الملفات.`,
      nothingAccepted: 'لم يُسجَّل شيء: أصلح أولًا ما يوقف البناء.',
    },
    create: {
      usage: (kinds, options) => `اذكر ما تريد إنشاءه: npm run new -- ${kinds}\nالخيارات: ${options}`,
      name: (language) => `الاسم أو العنوان (${language}): `,
      title: 'عنوان المقال كما نُشر: ',
      date: 'التاريخ بقدر ما هو معروف (2023-06-27 أو 2023-06 أو 2023): ',
      outlet: 'المنفذ: معرّف أو اسم أو unknown: ',
      missing: (options) => `المعلومات لا تكفي لإنشاء الملف. أضف: ${options}`,
      written: (file) => `أُنشئ الملف ${file}. افتحه واملأ ما تعرفه، ثم شغّل: npm run check`,
    },
    merge: {
      usage: 'اذكر الاثنين: npm run merge -- OLD-ID ID-THAT-STAYS [--yes] [--dry-run] [--drop-text]',
      heading: (from, into) => `يُضم ${from} إلى ${into}:`,
      changed: (file) => `يتغير ${file}`,
      created: (file) => `يُنشأ ${file}`,
      deleted: (file) => `يُحذف ${file}`,
      addresses: (from, into) => `ستقود عناوين ${from} إلى ${into}.`,
      wouldBreak: 'لا يمكن بناء الأرشيف بعد ذلك، فلم يتغير شيء:',
      ask: 'هل أنفّذ؟ (نعم/لا) ',
      yes: /^(?:نعم|y|yes)$/i,
      notDone: (command) => `لم يتغير شيء. للتنفيذ: ${command}`,
      done: 'تم. لمعرفة حال الأرشيف: npm run check',
    },
  },
};
