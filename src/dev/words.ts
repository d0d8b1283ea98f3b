/** What `npm run dev` and `npm run view` say on the terminal. */
import type { MessageLanguage } from '../problems.ts';

export interface DevWords {
  address(address: string): string;
  readonly follows: string;
  readonly building: string;
  readonly restarting: string;
  built(files: number, seconds: string): string;
  readonly nothingChanged: string;
  refused(problems: number): string;
  readonly broken: string;
  portTaken(port: number, command: string): string;
  readonly notBuilt: string;
  readonly warning: string;
}

export const DEV_WORDS: Readonly<Record<MessageLanguage, DevWords>> = {
  en: {
    address: (address) => `The site is at ${address} (Ctrl+C ends this)`,
    follows: 'It follows what you save in content/.',
    building: 'Building …',
    restarting: 'The program has changed: starting afresh …',
    built: (files, seconds) => `Built in ${seconds} s: ${files === 1 ? 'one file' : `${files} files`} changed.`,
    nothingChanged: 'Built: nothing on the site has changed.',
    refused: (problems) =>
      `Not built: ${problems === 1 ? 'one problem' : `${problems} problems`} to mend. The pages show them too.`,
    broken: 'Not built: the program itself failed.',
    portTaken: (port, command) => `Port ${port} is taken. Try: ${command}`,
    notBuilt: 'Not found. Run npm run build first.',
    warning: ' (a warning)',
  },
  ar: {
    address: (address) => `الموقع على ${address} (للإنهاء: Ctrl+C)`,
    follows: 'ويتابع ما تحفظه في content/.',
    building: 'يُبنى الموقع …',
    restarting: 'تغيّر البرنامج نفسه، فيُعاد تشغيله …',
    built: (files, seconds) => `بُني الموقع في ${seconds} ثانية. عدد الملفات التي تغيرت: ${files}.`,
    nothingChanged: 'بُني الموقع ولم يتغير فيه شيء.',
    refused: (problems) => `لم يُبنَ الموقع. عدد المشكلات التي ينبغي إصلاحها: ${problems}. وهي معروضة في الصفحات أيضًا.`,
    broken: 'لم يُبنَ الموقع: تعطّل البرنامج نفسه.',
    portTaken: (port, command) => `المنفذ ${port} مشغول. جرّب: ${command}`,
    notBuilt: 'الصفحة غير موجودة. شغّل npm run build أولًا.',
    warning: ' (تنبيه)',
  },
};
