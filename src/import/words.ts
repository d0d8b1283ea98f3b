/** What `npm run import` says of itself, in each language of messages. */
import type { MessageLanguage } from '../problems.ts';
import type { Unreadable } from './read-source.ts';
import type { DropReason, FoundIn } from './types.ts';

export type FieldName =
  | 'title'
  | 'date'
  | 'outlet'
  | 'url'
  | 'archived'
  | 'author'
  | 'via'
  | 'language'
  | 'rights'
  | 'body'
  | 'id';

export interface ImportWords {
  readonly usage: string;
  readonly unreadable: Readonly<Record<Unreadable['unreadable'], string>>;
  readonly tooDeep: string;
  readonly noBody: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly notFound: string;
  readonly found: Readonly<Record<FoundIn, string>>;
  /** By how sure the program is: 1 a guess, 2 likely, 3 sure. */
  readonly sure: Readonly<Record<1 | 2 | 3, string>>;
  readonly detected: string;
  readonly unknownLanguage: string;
  readonly outletNew: string;
  readonly outletUnknown: string;
  readonly rightsUnknown: string;
  body(blocks: number, words: number): string;
  readonly took: string;
  more(count: number): string;
  readonly leftOut: string;
  readonly reasons: Readonly<Record<DropReason, string>>;
  readonly names: string;
  times(count: number): string;
  readonly events: string;
  readonly newNames: string;
  readonly pictures: string;
  readonly noAlt: string;
  readonly notInText: string;
  sameSource(article: string): string;
  sameAddress(article: string): string;
  skipped(article: string): string;
  willWrite(file: string): string;
  readonly ask: string;
  readonly yes: RegExp;
  readonly askTitle: string;
  readonly askDate: string;
  readonly askOutlet: string;
  missing(fields: string, options: string): string;
  notWritten(command: string): string;
  readonly refusedByEditor: string;
  cannotWrite(file: string, code: string): string;
  written(file: string, original: string): string;
  readonly next: string;
}

export const IMPORT_WORDS: Readonly<Record<MessageLanguage, ImportWords>> = {
  en: {
    usage:
      'Say what to import: npm run import -- FILE… [--yes] [--dry-run] [--title "…"] [--date 2023-06-27] [--outlet ID] [--url https://…] [--language ar] [--id ID] [--rights own] [--again] [--verbose]\nA file is a page saved by a browser (.html, .mhtml), pasted text (.txt) or Markdown (.md).',
    unreadable: {
      missing: 'There is no such file, or it may not be opened. Check its name and folder.',
      'too-large':
        'The file is larger than any saved page. Save the page again, with “Web page, single file” or “HTML only”.',
      'not-text':
        'This is no page and no text. Open it, and save the page as .html or .mhtml, or paste its text into a .txt file.',
      empty: 'There is nothing in it. Save the page again.',
    },
    tooDeep: 'The page is built in a way that can’t be read. Copy the article’s text into a .txt file and import that.',
    noBody: 'No text of an article was found in it. Copy the article’s text into a .txt file and import that.',
    fields: {
      title: 'title',
      date: 'date',
      outlet: 'outlet',
      url: 'address',
      archived: 'archived copy',
      author: 'author',
      via: 'taken from',
      language: 'language',
      rights: 'rights',
      body: 'text',
      id: 'id',
    },
    notFound: 'not found',
    found: {
      option: 'you said so',
      answer: 'you said so',
      'front-matter': 'the keys of the file',
      'json-ld': 'the page’s own data',
      meta: 'the page’s own data',
      heading: 'the heading',
      'title-tag': 'the window’s title',
      'time-tag': 'the date line',
      markup: 'a line of the page',
      link: 'the page’s own link',
      'saved-from': 'noted when it was saved',
      address: 'the address',
      'first-line': 'the first line',
      text: 'a line of the text',
    },
    sure: { 1: 'a guess', 2: 'likely', 3: 'sure' },
    detected: 'read from the text',
    unknownLanguage: 'could not be told: give --language',
    outletNew: 'not in the register: npm run new -- outlet',
    outletUnknown: 'not found: written as unknown; give --outlet if you know it',
    rightsUnknown: 'only an excerpt is shown until you say more with rights: in the file',
    body: (blocks, words) => `${blocks} paragraphs, headings and list items, ${words} words`,
    took: 'Taken:',
    more: (count) => `… and ${count} more (--verbose shows them)`,
    leftOut: 'Left out:',
    reasons: {
      ad: 'advertising',
      byline: 'the author’s line',
      caption: 'caption or credit of a picture',
      comments: 'comments',
      'date-line': 'the date’s line',
      form: 'form or button',
      hidden: 'hidden on the page',
      label: 'label',
      navigation: 'menu or foot of the page',
      newsletter: 'newsletter',
      notice: 'notice',
      'other-language': 'a lone line in another language',
      outside: 'outside the article',
      related: 'other stories',
      section: 'stands before the title',
      share: 'share bar',
      tags: 'tags',
      'title-again': 'the title once more',
      via: 'says where it was taken from',
    },
    names: 'Named in it:',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    events: 'Events:',
    newNames: 'Names that the register lacks:',
    pictures: 'Pictures saved with it (in content/media; shown where the rights allow the full text):',
    noAlt: 'no description, so it is not in the text; the file has a line for it: write there what it shows',
    notInText: 'not in the text; the file has a line for it',
    sameSource: (article) => `The same file is in the archive already: ${article}`,
    sameAddress: (article) => `An article from the same address is in the archive already: ${article}`,
    skipped: (article) => `Not written: it is in the archive already as ${article}. To import it once more: --again`,
    willWrite: (file) => `It will be written to ${file}`,
    ask: 'Write it? (yes/no) ',
    yes: /^y(?:es)?$/i,
    askTitle: 'The article’s title, as published: ',
    askDate: 'Its date, as exact as it is known (2023-06-27, 2023-06, 2023): ',
    askOutlet: 'The outlet: an id, a name, or nothing if it is not known: ',
    missing: (fields, options) => `Not written, because this is missing: ${fields}. Give it with ${options}`,
    notWritten: (command) => `Nothing has been written. To write it: ${command}`,
    refusedByEditor: 'Nothing has been written.',
    cannotWrite: (file, code) =>
      code === 'EEXIST'
        ? `${file} is there already, and nothing is ever overwritten. Choose another --id.`
        : `${file} could not be written (${code}). Check that there is room, and that you may write there.`,
    written: (file, original) => `${file} is there; the file as you saved it is kept in ${original}`,
    next: 'Look it over, then run: npm run check',
  },
  ar: {
    usage:
      'اذكر ما تريد استيراده: npm run import -- FILE… [--yes] [--dry-run] [--title "…"] [--date 2023-06-27] [--outlet ID] [--url https://…] [--language ar] [--id ID] [--rights own] [--again] [--verbose]\nالملف صفحة حفظها المتصفح (.html أو .mhtml) أو نص ملصق (.txt) أو Markdown ‏(.md).',
    unreadable: {
      missing: 'لا يوجد ملف بهذا الاسم، أو لا إذن لك بفتحه. تحقق من اسمه ومجلده.',
      'too-large': 'الملف أكبر من أي صفحة محفوظة. احفظ الصفحة من جديد واختر «ملف واحد» أو «HTML فقط».',
      'not-text': 'ليس هذا صفحة ولا نصًّا. افتحه واحفظ الصفحة بصيغة ‎.html أو ‎.mhtml، أو الصق نصها في ملف ‎.txt.',
      empty: 'الملف فارغ. احفظ الصفحة من جديد.',
    },
    tooDeep: 'بُنيت الصفحة على نحو لا يُقرأ. انسخ نص المقال إلى ملف ‎.txt واستورده.',
    noBody: 'لم يُعثر في الملف على نص مقال. انسخ نص المقال إلى ملف ‎.txt واستورده.',
    fields: {
      title: 'العنوان',
      date: 'التاريخ',
      outlet: 'المنفذ',
      url: 'الرابط',
      archived: 'نسخة مؤرشفة',
      author: 'الكاتب',
      via: 'نقلًا عن',
      language: 'اللغة',
      rights: 'الحقوق',
      body: 'المتن',
      id: 'المعرّف',
    },
    notFound: 'لم يُعثر عليه',
    found: {
      option: 'كما ذكرتَ',
      answer: 'كما ذكرتَ',
      'front-matter': 'من حقول الملف',
      'json-ld': 'من بيانات الصفحة',
      meta: 'من بيانات الصفحة',
      heading: 'من عنوان المقال',
      'title-tag': 'من عنوان النافذة',
      'time-tag': 'من سطر التاريخ',
      markup: 'من سطر في الصفحة',
      link: 'من رابط الصفحة نفسها',
      'saved-from': 'سُجّل عند حفظ الصفحة',
      address: 'من الرابط',
      'first-line': 'من السطر الأول',
      text: 'من سطر في النص',
    },
    sure: { 1: 'تخمين', 2: 'مرجَّح', 3: 'مؤكد' },
    detected: 'عُرفت من النص',
    unknownLanguage: 'لم تُعرف: اذكرها بالخيار --language',
    outletNew: 'ليس في السجل: npm run new -- outlet',
    outletUnknown: 'لم يُعثر عليه، فكُتب unknown؛ إن عرفته فاذكره بالخيار --outlet',
    rightsUnknown: 'لا يُعرض إلا مقتطف حتى تحدد الحقوق في rights:‎ داخل الملف',
    body: (blocks, words) => `الفقرات والعناوين والبنود: ${blocks}، والكلمات: ${words}`,
    took: 'ما أُخذ:',
    more: (count) => `… والباقي ${count} (يظهر بالخيار --verbose)`,
    leftOut: 'ما تُرك:',
    reasons: {
      ad: 'إعلان',
      byline: 'سطر الكاتب',
      caption: 'شرح صورة أو مصدرها',
      comments: 'تعليقات',
      'date-line': 'سطر التاريخ',
      form: 'نموذج أو زر',
      hidden: 'مخفي في الصفحة',
      label: 'لافتة',
      navigation: 'قائمة أو ذيل الصفحة',
      newsletter: 'نشرة بريدية',
      notice: 'تنبيه',
      'other-language': 'سطر منفرد بلغة أخرى',
      outside: 'خارج المقال',
      related: 'أخبار أخرى',
      section: 'يسبق العنوان',
      share: 'شريط المشاركة',
      tags: 'وسوم',
      'title-again': 'تكرار للعنوان',
      via: 'يذكر الجهة المنقول عنها',
    },
    names: 'ما ذُكر فيه:',
    times: (count) => `عدد المرات ${count}`,
    events: 'الأحداث:',
    newNames: 'أسماء ليست في السجل:',
    pictures: 'الصور المحفوظة معه (في content/media، وتُعرض حيث تسمح الحقوق بالنص كاملًا):',
    noAlt: 'بلا وصف، فليست في المتن؛ في الملف سطر لها: اكتب فيه ما يظهر فيها',
    notInText: 'ليست في المتن؛ في الملف سطر لها',
    sameSource: (article) => `الملف نفسه موجود في الأرشيف: ${article}`,
    sameAddress: (article) => `في الأرشيف مقال من الرابط نفسه: ${article}`,
    skipped: (article) => `لم يُكتب شيء: المقال موجود في الأرشيف، وهو ${article}. لاستيراده مرة أخرى: --again`,
    willWrite: (file) => `سيُكتب في ${file}`,
    ask: 'هل أكتبه؟ (نعم/لا) ',
    yes: /^(?:نعم|y|yes)$/i,
    askTitle: 'عنوان المقال كما نُشر: ',
    askDate: 'التاريخ بقدر ما هو معروف (2023-06-27 أو 2023-06 أو 2023): ',
    askOutlet: 'المنفذ: معرّف أو اسم، أو لا شيء إن لم يُعرف: ',
    missing: (fields, options) => `لم يُكتب شيء، لأن هذا ناقص: ${fields}. اذكره بالخيار ${options}`,
    notWritten: (command) => `لم يُكتب شيء. للكتابة: ${command}`,
    refusedByEditor: 'لم يُكتب شيء.',
    cannotWrite: (file, code) =>
      code === 'EEXIST'
        ? `${file} موجود من قبل، ولا يُكتب فوق ملف موجود. اختر اسمًا آخر بالخيار --id.`
        : `تعذّرت كتابة ${file} ‏(${code}). تحقق من المساحة ومن إذن الكتابة.`,
    written: (file, original) => `أُنشئ الملف ${file}، وحُفظ الأصل كما هو في ${original}`,
    next: 'راجعه، ثم شغّل: npm run check',
  },
};
