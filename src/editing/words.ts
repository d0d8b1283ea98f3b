/** What the editing commands say of themselves; what they say of the content is in `src/problems.ts`. */
import type { MessageLanguage } from '../problems.ts';

export interface CommandWords {
  readonly check: {
    summary(problems: number, warnings: number, suggestions: number): string;
    paste(file: string): string;
    pasteAt(file: string, line: number): string;
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
    },
  },
  ar: {
    check: {
      summary: (problems, warnings, suggestions) =>
        `ما يجب إصلاحه قبل البناء: ${problems}. وما يستحق النظر: ${warnings}. والمقترحات: ${suggestions}.`,
      paste: (file) => `لتأكيد المقترحات الصق هذا فوق السطر «---» الثاني في ${file}:`,
      pasteAt: (file, line) => `لتأكيد المقترحات الصق هذا مكان «events» في السطر ${line} من ${file}:`,
    },
  },
};
