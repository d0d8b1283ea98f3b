/**
 * Every sentence that an editor may see about the content: what is the matter, and what to do about it, in each
 * language that messages come in. A finding itself is data (`Problem` in `model.ts`); here it gets its words.
 */
import type { Lang, Place, Problem, Severity } from './model.ts';

interface Sentence {
  readonly fact: string;
  readonly remedy: string;
}

const say = (enFact: string, enRemedy: string, arFact: string, arRemedy: string): Record<'en' | 'ar', Sentence> => ({
  en: { fact: enFact, remedy: enRemedy },
  ar: { fact: arFact, remedy: arRemedy },
});

const SENTENCES = {
  // ── files
  'no-content': say(
    'There is no content folder here',
    'Run the command in the project’s own folder, or name the folder with --content',
    'لا يوجد مجلد محتوى هنا',
    'شغّل الأمر من مجلد المشروع نفسه، أو سمِّ المجلد بالخيار --content',
  ),
  unreadable: say(
    'The file can’t be read ({reason})',
    'Check that it exists and that you may open it',
    'تعذّرت قراءة الملف ({reason})',
    'تأكد من وجوده ومن أن لك إذن فتحه',
  ),
  'not-utf8': say(
    'The file is not UTF-8 text: byte {byte} can’t be read',
    'Save it again with the encoding “UTF-8”',
    'الملف ليس نصًّا بترميز UTF-8: البايت {byte} لا يُقرأ',
    'احفظه من جديد واختر الترميز «UTF-8»',
  ),
  'too-large': say(
    'The file is larger than {limit}',
    'An article is text: cut what does not belong to it, or split the file',
    'الملف أكبر من {limit}',
    'المقال نصٌّ فحسب: احذف ما ليس منه، أو قسّم الملف',
  ),
  'unknown-file': say(
    'Sijill does not know what this file is',
    'Articles end in .md; events, people and the like end in .yml; anything else does not belong here',
    'لا يعرف سِجِلّ ما هذا الملف',
    'ملفات المقالات تنتهي بـ .md، وملفات الأحداث والأشخاص ونحوها بـ .yml، وما سوى ذلك ليس مكانه هنا',
  ),
  'bad-id': say(
    'The file name “{id}” can’t be an address',
    'Use small letters a–z, digits and hyphens only, with at least one letter, for example “{example}”',
    'اسم الملف «{id}» لا يصلح عنوانًا',
    'استعمل الحروف اللاتينية الصغيرة a–z والأرقام والشرطات فقط، وفيها حرف واحد على الأقل، مثل «{example}»',
  ),
  'reserved-id': say(
    'The name “{id}” is one that the site uses itself',
    'Give the file another name',
    'الاسم «{id}» يستعمله الموقع نفسه',
    'سمِّ الملف باسم آخر',
  ),
  'duplicate-id': say(
    'The id “{id}” is already taken by {other}',
    'Rename one of the two files',
    'المعرّف «{id}» مستعمل من قبل في {other}',
    'أعد تسمية أحد الملفين',
  ),
  'no-id': say(
    'No file name can be made from what was given: it takes letters a–z',
    'Name it with --id, for example --id mona-darwish',
    'لا يمكن اشتقاق اسم للملف مما أُعطي: لا بد من حروف لاتينية a–z',
    'سمِّه بالخيار --id، مثل --id mona-darwish',
  ),
  'id-taken': say(
    'There is, or was, a file of the name “{id}”',
    'Choose another --id',
    'يوجد ملف بالاسم «{id}»، أو وُجد من قبل',
    'اختر اسمًا آخر بالخيار --id',
  ),
  // ── `npm run merge`
  'merge-unknown': say(
    'There is no file “{id}”',
    'Name two files of one kind by their ids, or with their folder: people/{id}',
    'لا يوجد ملف «{id}»',
    'اذكر ملفين من نوع واحد بمعرّفيهما، أو مع المجلد: people/{id}',
  ),
  'merge-unknown-near': say(
    'There is no file “{id}”',
    'Did you mean “{near}”?',
    'لا يوجد ملف «{id}»',
    'أتقصد «{near}»؟',
  ),
  'merge-kinds': say(
    '“{from}” and “{into}” are not of one kind: {kinds}',
    'Only two people, two places and so on can be one; name the folder if there are several: people/{from}',
    '«{from}» و«{into}» ليسا من نوع واحد: {kinds}',
    'لا يُدمج إلا شخصان أو مكانان وهكذا؛ وإن تعددت المجلدات فاذكر المجلد: people/{from}',
  ),
  'merge-itself': say('“{id}” can’t be joined with itself', 'Name two files', 'لا يُدمج «{id}» في نفسه', 'اذكر ملفين'),
  'merge-layout': say(
    'The keys of this file can’t be changed in place',
    'Mend the file first, one key to a line, and run the command again',
    'لا يمكن تعديل حقول هذا الملف في مواضعها',
    'أصلح الملف أولًا، كل حقل في سطر، ثم أعد الأمر',
  ),
  'merge-text': say(
    'The text has passages that “{into}” does not have: {count} of them',
    'Put what should stay into {other}; or let them go with --drop-text',
    'في المتن فقرات ليست في «{into}»، وعددها {count}',
    'انقل ما ينبغي أن يبقى إلى {other}، أو تخلَّ عنها بالخيار --drop-text',
  ),
  'formerly-alive': say(
    'The old id “{id}” still has a file of its own, {other}',
    'Delete that file if the two are one, or take the id out of “formerly”',
    'المعرّف القديم «{id}» ما زال له ملف، وهو {other}',
    'احذف ذلك الملف إن كان الاثنان واحدًا، أو أخرج المعرّف من «formerly»',
  ),
  'formerly-twice': say(
    'The old id “{id}” is claimed by {other} as well',
    'An old address can lead to one page only: keep it in one of the two files',
    'المعرّف القديم «{id}» مذكور أيضًا في {other}',
    'العنوان القديم لا يقود إلا إلى صفحة واحدة: أبقِه في أحد الملفين',
  ),
  'moved-id': say(
    '“{id}” is an old name: it is “{now}” now',
    'Write “{now}”',
    '«{id}» اسم قديم، وهو الآن «{now}»',
    'اكتب «{now}»',
  ),
  'same-name': say(
    'On Windows and macOS this file and {other} have one and the same name',
    'Rename or remove one of the two: small letters only',
    'هذا الملف و{other} اسمهما واحد على ويندوز وماك',
    'أعد تسمية أحدهما أو احذفه: حروف صغيرة فقط',
  ),
  'missing-site': say(
    'There is no site.yml',
    'Create content/site.yml with the title, the languages and the address of the site',
    'لا يوجد ملف site.yml',
    'أنشئ content/site.yml وفيه عنوان الموقع ولغاته وموضع نشره',
  ),
  'missing-language-file': say(
    'The site’s language “{language}” has no file src/languages/{language}.ts',
    'Take the language out of “languages”, or add its file',
    'لغة الموقع «{language}» ليس لها ملف src/languages/{language}.ts',
    'احذف اللغة من «languages»، أو أضف ملفها',
  ),
  'missing-page': say(
    'The page “{page}” is missing in {language}',
    'Write content/pages/{page}.{language}.md',
    'صفحة «{page}» ناقصة باللغة {language}',
    'اكتب content/pages/{page}.{language}.md',
  ),
  // ── front matter and YAML
  'no-front-matter': say(
    'The file does not begin with a line “---”',
    'Put title, date and outlet between two lines of three hyphens at the top of the file',
    'لا يبدأ الملف بسطر «---»',
    'ضع title وdate وoutlet في أعلى الملف بين سطرين في كل منهما ثلاث شرطات',
  ),
  'open-front-matter': say(
    'The second line “---” is missing, so there is no telling where the text begins',
    'Put a line of three hyphens between the keys and the text',
    'السطر الثاني «---» ناقص، فلا يُعرف أين يبدأ المتن',
    'ضع سطرًا من ثلاث شرطات بين الحقول والمتن',
  ),
  'code-front-matter': say(
    'The first line asks for “{language}”, which is program code',
    'Use plain “---”: content is read, never run',
    'السطر الأول يطلب «{language}»، وهي شيفرة برمجية',
    'استعمل «---» وحدها: المحتوى يُقرأ ولا يُنفَّذ',
  ),
  'broken-yaml': say(
    'This line can’t be read: {reason}',
    'Write “key: value”; put the value between straight quotes "…" if it holds a colon or begins with a sign',
    'تعذّرت قراءة هذا السطر: {reason}',
    'اكتب «الحقل: القيمة»، وضع القيمة بين علامتي اقتباس مستقيمتين "…" إن كان فيها نقطتان أو بدأت برمز',
  ),
  'no-colon': say(
    'The line is no key with its value: a key, a colon (:) and a space',
    'Write “key: value” with a plain colon and a space after it',
    'ليس السطر حقلًا وقيمته: الحقل ثم نقطتان (:) ثم مسافة',
    'اكتب «الحقل: القيمة» بنقطتين عاديتين بعدهما مسافة',
  ),
  'colon-in-value': say(
    'The value holds a colon, so there is no telling where it ends',
    'Put the whole value between straight quotes: "…"',
    'في القيمة نقطتان، فلا يُعرف أين تنتهي',
    'ضع القيمة كلها بين علامتي اقتباس مستقيمتين: "…"',
  ),
  'open-quote': say(
    'A quotation mark is opened here and never closed',
    'Close it with the same mark, or leave both out',
    'فُتحت هنا علامة اقتباس ولم تُغلق',
    'أغلقها بالعلامة نفسها، أو احذف العلامتين',
  ),
  'open-bracket': say(
    'A bracket is opened here and never closed',
    'Close it: [one, two] or { ar: …, en: … }',
    'فُتح هنا قوس ولم يُغلق',
    'أغلقه هكذا: [one, two] أو { ar: …, en: … }',
  ),
  'tab-in-yaml': say(
    'The line begins with a tab',
    'Indent with spaces',
    'السطر يبدأ بعلامة جدولة (Tab)',
    'ابدأ السطر بمسافات عادية',
  ),
  'yaml-feature': say(
    'The line uses {feature}, which content files may not use',
    'Write the value out in full',
    'السطر يستعمل {feature}، ولا يجوز ذلك في ملفات المحتوى',
    'اكتب القيمة كاملة',
  ),
  'forbidden-key': say('The key “{key}” is not allowed', 'Remove it', 'الحقل «{key}» غير مسموح به', 'احذفه'),
  'repeated-key': say(
    'The key “{key}” stands here a second time',
    'Keep one of the two',
    'الحقل «{key}» مكرر هنا',
    'أبقِ واحدًا منهما',
  ),
  'too-many-keys': say(
    'There are more than {limit} keys',
    'Keep only the keys that Sijill knows',
    'عدد الحقول يزيد على {limit}',
    'أبقِ الحقول التي يعرفها سِجِلّ وحدها',
  ),
  'too-deep': say(
    'Brackets, dashes or indents are nested deeper than any content file needs',
    'Write the value out plainly',
    'أقواس أو شرطات أو مسافات متداخلة أعمق مما يحتاج إليه أي ملف محتوى',
    'اكتب القيمة ببساطة',
  ),
  'unknown-key': say(
    'The key “{key}” is not known here',
    'Known keys are: {known}',
    'الحقل «{key}» غير معروف هنا',
    'الحقول المعروفة: {known}',
  ),
  'unknown-key-near': say(
    'The key “{key}” is not known here',
    'Did you mean “{near}”?',
    'الحقل «{key}» غير معروف هنا',
    'أتقصد «{near}»؟',
  ),
  'missing-field': say('It is missing', 'Add a line “{field}: …”', 'الحقل ناقص', 'أضف سطرًا «{field}: …»'),
  'missing-language': say(
    'The text in {language} is missing',
    'Add “{language}: …” below it',
    'النص باللغة {language} ناقص',
    'أضف تحته «{language}: …»',
  ),
  'empty-field': say(
    'There is nothing after the colon',
    'Write a value, or remove the line',
    'لا شيء بعد النقطتين',
    'اكتب قيمة، أو احذف السطر',
  ),
  'not-text': say(
    'A single value is expected here, not a list or further keys',
    'Write the value on the same line, after the colon',
    'المنتظر هنا قيمة واحدة، لا قائمة ولا حقول فرعية',
    'اكتب القيمة على السطر نفسه بعد النقطتين',
  ),
  'not-a-list': say(
    'A list is expected here',
    'Write [one, two], or each on a line of its own that begins with “- ”',
    'المنتظر هنا قائمة',
    'اكتب [واحد، اثنان] هكذا: [one, two]، أو كلًّا على سطر يبدأ بـ «- »',
  ),
  'not-a-group': say(
    'Further keys are expected here, each indented on a line of its own',
    'For example: {example}',
    'المنتظر هنا حقول فرعية، كل منها على سطر مستقل تسبقه مسافتان',
    'مثلًا: {example}',
  ),
  'bad-choice': say(
    '“{value}” is not one of the possible values',
    'Use one of: {choices}',
    'القيمة «{value}» ليست من القيم الممكنة',
    'استعمل واحدة من: {choices}',
  ),
  'bad-choice-near': say(
    '“{value}” is not one of the possible values',
    'Did you mean “{near}”?',
    'القيمة «{value}» ليست من القيم الممكنة',
    'أتقصد «{near}»؟',
  ),
  'bad-date': say(
    '“{value}” is not a date that can be read',
    'Write year-month-day, as far as it is known: 2023-06-27, 2023-06 or 2023; “~” at the end means about; a span is 2023-06-27/2023-06-29',
    '«{value}» ليس تاريخًا مفهومًا',
    'اكتب السنة ثم الشهر ثم اليوم بقدر ما هو معروف: 2023-06-27 أو 2023-06 أو 2023، وعلامة «~» في آخره تعني «نحو»، والمدة تُكتب 2023-06-27/2023-06-29',
  ),
  'bad-date-near': say(
    '“{value}” is not written as a date is written here',
    'Did you mean {near}?',
    '«{value}» ليس مكتوبًا كما تُكتب التواريخ هنا',
    'أتقصد {near}؟',
  ),
  'bad-day': say(
    '“{value}” is not a day',
    'Write year-month-day, for example 2023-06-27',
    '«{value}» ليس يومًا',
    'اكتب السنة ثم الشهر ثم اليوم، مثل 2023-06-27',
  ),
  'bad-url': say(
    '“{value}” is not a web address',
    'Write the whole address, beginning with https:// or http://',
    '«{value}» ليس عنوانًا على الشبكة',
    'اكتب العنوان كاملًا مبتدئًا بـ https:// أو http://',
  ),
  'bad-language': say(
    '“{value}” is not the code of a language',
    'Use a code such as ar, en, fa or ru',
    '«{value}» ليس رمز لغة',
    'استعمل رمزًا مثل ar أو en أو fa أو ru',
  ),
  'bad-number': say(
    '“{value}” is not a whole number above zero',
    'Write digits only, for example 60',
    '«{value}» ليس عددًا صحيحًا أكبر من الصفر',
    'اكتب أرقامًا فقط، مثل 60',
  ),
  'bad-coordinates': say(
    '“{value}” is not a latitude and a longitude',
    'Write both in degrees with a comma between them, north and east above zero: 35.69, 51.39',
    '«{value}» ليس خط عرض وخط طول',
    'اكتبهما بالدرجات وبينهما فاصلة، والشمال والشرق فوق الصفر: 35.69, 51.39',
  ),
  'hidden-controls': say(
    'The text holds invisible direction controls ({codes}), which can make words read in another order than they are written',
    'Delete them: retype the words around the spot',
    'في النص رموز خفية تتحكم في اتجاه الكتابة ({codes})، وقد تُظهر الكلمات بغير ترتيبها',
    'احذفها: أعد كتابة الكلمات حول موضعها',
  ),
  'site-default-language': say(
    'The default language “{value}” is not among the site’s languages',
    'Use one of: {choices}',
    'اللغة الافتراضية «{value}» ليست من لغات الموقع',
    'استعمل واحدة من: {choices}',
  ),
  'two-sides': say(
    'A topic has two sides that face each other, or none',
    'Write exactly two, or remove the key',
    'للموضوع طرفان متقابلان أو لا أطراف له',
    'اكتب طرفين اثنين، أو احذف الحقل',
  ),
  // ── bodies
  'empty-body': say(
    'There is no text below the front matter',
    'Write or paste the article’s text below the second line “---”',
    'لا متن تحت الحقول',
    'اكتب متن المقال أو الصقه تحت السطر الثاني «---»',
  ),
  'body-too-deep': say(
    'Quotations or lists lie within each other deeper than any article needs',
    'Take out the signs “>” or “-” that repeat at the beginning of the line',
    'اقتباسات أو قوائم متداخلة أعمق مما يحتاج إليه أي مقال',
    'احذف علامات «>» أو «-» المكررة في أول السطر',
  ),
  'body-too-long': say(
    'The text has more lines than any article: the limit is 20,000',
    'Cut what does not belong to it, or split the file',
    'في المتن من الأسطر أكثر مما في أي مقال: الحد 20,000',
    'احذف ما ليس منه، أو قسّم الملف',
  ),
  'body-too-tangled': say(
    'One paragraph holds so many signs such as * [ < that reading it would take too long',
    'Take out what is no text of the article, or part the paragraph with an empty line',
    'في فقرة واحدة من العلامات مثل * و] و> ما تطول قراءته',
    'احذف ما ليس من متن المقال، أو افصل الفقرة بسطر فارغ',
  ),
  'unsafe-link': say(
    'The link “{value}” is not one that pages may carry, so only its words are kept',
    'Use an address that begins with https:// or http://',
    'الرابط «{value}» لا يجوز في الصفحات، فلم يبقَ منه إلا كلماته',
    'استعمل عنوانًا يبدأ بـ https:// أو http://',
  ),
  'picture-missing': say(
    'The picture “{value}” is not there',
    'Check the name, capital letters too: it is looked for in the content folder, in media/',
    'الصورة «{value}» غير موجودة',
    'تحقق من اسمها ومن الحروف الكبيرة والصغيرة فيه: يُبحث عنها في مجلد media/ داخل مجلد المحتوى',
  ),
  'picture-outside': say(
    'The picture “{value}” is not one in the folder media/ of the content',
    'Put it there, in a folder named like the article, and write its path from there: media/<article>/1.jpg',
    'الصورة «{value}» ليست في مجلد media/ من المحتوى',
    'ضعها فيه داخل مجلد باسم المقال، واكتب مسارها منه: media/<article>/1.jpg',
  ),
  'picture-kind': say(
    'The file “{value}” is no picture that pages can show: its bytes are not those of a PNG, JPEG, WebP or GIF of at most {side} pixels a side',
    'Open it in a program for pictures and save it as PNG or JPEG; another name alone changes nothing',
    'الملف «{value}» ليس صورة تعرضها الصفحات: فبياناته ليست PNG ولا JPEG ولا WebP ولا GIF بما لا يزيد على {side} بكسل للضلع',
    'افتحه في برنامج للصور واحفظه بصيغة PNG أو JPEG؛ فتغيير الاسم وحده لا يغيّر شيئًا',
  ),
  'picture-large': say(
    'The picture “{value}” is larger than {limit}',
    'Save it smaller: 1,600 pixels of width are enough for any page',
    'الصورة «{value}» أكبر من {limit}',
    'احفظها بحجم أصغر: يكفي أي صفحةٍ عرضٌ قدره 1600 بكسل',
  ),
  'picture-no-words': say(
    'The picture “{value}” has no words for those who don’t see it',
    'Write between the square brackets what it shows: ![A man and a woman at a table]({value})',
    'الصورة «{value}» بلا وصف لمن لا يراها',
    'اكتب بين القوسين المربعين ما يظهر فيها: ![رجل وامرأة إلى طاولة]({value})',
  ),
  'picture-in-text': say(
    'The picture “{value}” stands within a text, so only its words are shown',
    'Give it a paragraph of its own, with an empty line before and after it, in no list, quotation or table',
    'الصورة «{value}» داخل نص، فلا يظهر منها إلا كلماتها',
    'اجعلها فقرة وحدها، قبلها سطر فارغ وبعدها سطر فارغ، خارج القوائم والاقتباسات والجداول',
  ),
  'dropped-html': say(
    'HTML of the kind <{tag}> is not shown; what it held is left out',
    'Write the text as plain Markdown',
    'وسوم HTML من نوع <{tag}> لا تُعرض، وقد تُرك ما فيها',
    'اكتب النص بصيغة Markdown البسيطة',
  ),
  'unknown-language': say(
    'The language of the text could not be told',
    'Add “language: …” with a code such as ar, en or fa',
    'لم يمكن التعرف على لغة المتن',
    'أضف «language: …» برمز مثل ar أو en أو fa',
  ),
  'language-disagrees': say(
    'The front matter says “{declared}”, but the text reads as “{detected}” (for example by: {words})',
    'Correct or remove the line if the program is right; leave it if you are: your word counts',
    'تقول الحقول إن اللغة «{declared}»، والنص يُقرأ بوصفه «{detected}» (من شواهده: {words})',
    'صحّح السطر أو احذفه إن أصاب البرنامج، واتركه إن أصبتَ: كلمتك هي المعتمدة',
  ),
  // ── between files
  'unknown-event': say(
    'There is no event “{id}”',
    'Create content/events/{id}.yml, or correct the id',
    'لا يوجد حدث «{id}»',
    'أنشئ content/events/{id}.yml، أو صحّح المعرّف',
  ),
  'unknown-id': say(
    'There is no “{id}” in content/{kind}/',
    'Create content/{kind}/{id}.yml, or correct the id',
    'لا يوجد «{id}» في content/{kind}/',
    'أنشئ content/{kind}/{id}.yml، أو صحّح المعرّف',
  ),
  'unknown-id-near': say(
    'There is no “{id}” in content/{kind}/',
    'Did you mean “{near}”?',
    'لا يوجد «{id}» في content/{kind}/',
    'أتقصد «{near}»؟',
  ),
  'unknown-article': say(
    'There is no article “{id}”',
    'Correct the id, or remove the entry',
    'لا يوجد مقال «{id}»',
    'صحّح المعرّف، أو احذف القيد',
  ),
  'unknown-outlet': say(
    'The outlet “{name}” has no file of its own',
    'Create content/outlets/{proposed}.yml with its name in each language, or write “outlet: unknown”',
    'المنفذ «{name}» ليس له ملف',
    'أنشئ content/outlets/{proposed}.yml وفيه اسمه بكل لغة، أو اكتب «outlet: unknown»',
  ),
  'unknown-outlet-near': say(
    'The outlet “{name}” has no file of its own',
    'Did you mean “{near}”?',
    'المنفذ «{name}» ليس له ملف',
    'أتقصد «{near}»؟',
  ),
  'unknown-block': say(
    'No passage of this article has the anchor “{id}”',
    'Copy the anchor from the link beside the paragraph, or remove it',
    'لا فقرة في هذا المقال معرّفها «{id}»',
    'انسخ المعرّف من الرابط المجاور للفقرة، أو احذفه',
  ),
  'event-both-ways': say(
    'The event “{id}” stands under both “events” and “not-events”',
    'Keep one of the two',
    'الحدث «{id}» مذكور في «events» وفي «not-events» معًا',
    'أبقِ أحدهما',
  ),
  'part-of-itself': say(
    'Following “part-of” from here leads back to here',
    'Take “part-of” out of one of: {chain}',
    'تتبُّع «part-of» من هنا يعود إلى هنا',
    'احذف «part-of» من واحد من: {chain}',
  ),
  'quote-not-found': say(
    'The quoted words do not stand in the article “{article}”: “{quote}”',
    'Copy them from the article, letter for letter',
    'الكلمات المقتبسة ليست في المقال «{article}»: «{quote}»',
    'انسخها من المقال حرفًا حرفًا',
  ),
  'orphan-translation': say(
    'There is no article “{id}” that this would be a translation of',
    'Name the file after its article: <article>.{language}.md',
    'لا يوجد مقال «{id}» ليكون هذا ترجمته',
    'سمِّ الملف باسم مقاله: <article>.{language}.md',
  ),
  'translation-same-language': say(
    'The article is itself in “{language}”',
    'Remove the file, or correct the language in its name',
    'المقال نفسه مكتوب باللغة «{language}»',
    'احذف الملف، أو صحّح اللغة في اسمه',
  ),
  'translation-not-site-language': say(
    'The site has no language “{language}”',
    'Use one of the site’s languages in the file name: {choices}',
    'ليس للموقع لغة «{language}»',
    'استعمل في اسم الملف إحدى لغات الموقع: {choices}',
  ),
  'translation-blocks': say(
    'The translation has {count} passages, the article {expected}, so they can’t be set side by side',
    'Give both the same paragraphs, headings and list items, in the same order',
    'في الترجمة {count} من الفقرات وفي المقال {expected}، فلا يمكن وضعهما متقابلين',
    'اجعل الفقرات والعناوين وبنود القوائم فيهما متساوية وبالترتيب نفسه',
  ),
  // ── the ledger of published addresses
  'ledger-line': say(
    'This line of the ledger of published addresses can’t be read',
    'Bring the file back as it was (git checkout), or remove what a merge left there; then run: npm run check -- --accept',
    'هذا السطر من سجل العناوين المنشورة لا يُقرأ',
    'أعد الملف كما كان (git checkout)، أو احذف ما تركه فيه الدمج، ثم شغّل: npm run check -- --accept',
  ),
  'lost-story': say(
    'The story “{id}” has been published, others may link to it, and its file is gone',
    'Bring content/articles/{id}.md back; to take the story down, write “status: withdrawn” in it, and its text may go. If the file has another name now: npm run merge -- articles/{id} NEW-NAME',
    'المقال «{id}» منشور وقد تشير إليه روابط، وملفه مفقود',
    'أعد content/articles/{id}.md؛ ولسحب المقال اكتب فيه «status: withdrawn»، ويجوز عندئذ حذف متنه. وإن صار للملف اسم آخر: npm run merge -- articles/{id} الاسم-الجديد',
  ),
  'lost-story-near': say(
    'The story “{id}” has been published, others may link to it, and its file is gone; “{near}” has the same passages',
    'If that is its new name: npm run merge -- articles/{id} {near}. Otherwise bring content/articles/{id}.md back, with “status: withdrawn” in it if the story is to be taken down',
    'المقال «{id}» منشور وقد تشير إليه روابط، وملفه مفقود؛ وفي «{near}» الفقرات نفسها',
    'إن كان هذا اسمه الجديد: npm run merge -- articles/{id} {near}. وإلا فأعد content/articles/{id}.md، واكتب فيه «status: withdrawn» إن أردت سحب المقال',
  ),
  'lost-page': say(
    'The page “{kind}/{id}” has been published, others may link to it, and its file is gone',
    'Bring content/{kind}/{id}.yml back, or name the page that takes its place: npm run merge -- {kind}/{id} OTHER-NAME',
    'الصفحة «{kind}/{id}» منشورة وقد تشير إليها روابط، وملفها مفقود',
    'أعد content/{kind}/{id}.yml، أو سمِّ الصفحة التي تحل محلها: npm run merge -- {kind}/{id} الاسم-الآخر',
  ),
  'lost-page-near': say(
    'The page “{kind}/{id}” has been published, others may link to it, and its file is gone',
    'If its name is “{near}” now: npm run merge -- {kind}/{id} {near}. Otherwise bring content/{kind}/{id}.yml back',
    'الصفحة «{kind}/{id}» منشورة وقد تشير إليها روابط، وملفها مفقود',
    'إن صار اسمها «{near}»: npm run merge -- {kind}/{id} {near}. وإلا فأعد content/{kind}/{id}.yml',
  ),
  'lost-draft': say(
    '“{id}” has been published, and a draft has no page: its address would be dead',
    'Write “status: published”, or “status: withdrawn” to take the text down and keep the address',
    '«{id}» منشور، والمسودة لا صفحة لها، فيصبح عنوانه رابطًا ميتًا',
    'اكتب «status: published»، أو «status: withdrawn» لسحب النص مع بقاء العنوان',
  ),
  'lost-translation': say(
    'The translation “{id}.{language}” has been published, and its file is gone',
    'Bring content/articles/{id}.{language}.md back; to take the translation down, write “status: withdrawn” in it, and its text may go',
    'الترجمة «{id}.{language}» منشورة، وملفها مفقود',
    'أعد content/articles/{id}.{language}.md؛ ولسحب الترجمة اكتب فيه «status: withdrawn»، ويجوز عندئذ حذف متنها',
  ),
  'lost-language': say(
    'Pages have been published in “{language}”, and the site no longer has that language',
    'Put “{language}” back into “languages”',
    'نُشرت صفحات باللغة «{language}»، ولم تعد من لغات الموقع',
    'أعد «{language}» إلى «languages»',
  ),
  'share-image-letters': say(
    'The picture for shared links has no letters for “{letters}”, so links to this page show the picture of the site',
    'Leave it so, or write the title without them',
    'ليس في خطوط صورة المشاركة الحروف «{letters}»، لذا تظهر مع روابط هذه الصفحة صورة الموقع',
    'اتركه كما هو، أو اكتب العنوان من دونها',
  ),
  // ── suggestions, for `npm run check`
  uncorrected: say(
    'The text has changed since it was published, and no correction says so',
    'If a reader should know, add “corrections:” with a date and what was changed in each language; if not, npm run check -- --accept records the new text',
    'تغيّر المتن منذ نُشر، ولا تصحيح يذكر ذلك',
    'إن كان ينبغي أن يعرف القارئ فأضف «corrections:» وفيه تاريخ وبيان ما تغيّر بكل لغة، وإلا فالأمر npm run check -- --accept يسجّل النص الجديد',
  ),
  'corrected-before': say(
    'The text has changed since it was published; the latest correction is of {date}',
    'If that one does not tell of it, add another; then npm run check -- --accept records the new text',
    'تغيّر المتن منذ نُشر، وآخر تصحيح مؤرخ في {date}',
    'إن لم يذكر هذا التغيير فأضف تصحيحًا آخر، ثم سجّل النص الجديد بالأمر npm run check -- --accept',
  ),
  'unknown-rights': say(
    'Nothing says whether the text may be shown, so its first {words} words are, and the rest is left to the outlet',
    'Add “rights: own” where the words are yours, or one of: {choices}',
    'لم يُذكر هل يجوز عرض النص، فلا يظهر منه إلا {words} كلمة، ويُحال القارئ في الباقي إلى المنفذ',
    'أضف «rights: own» إن كانت الصياغة لك، أو واحدة من: {choices}',
  ),
  'suggested-reports': say(
    'The article seems to report “{title}” ({event}). {why}',
    'Confirm it with the lines below, or write “not-events: [{event}]”',
    'يبدو أن المقال يغطي «{title}» ({event}). {why}',
    'أكِّده بالأسطر أدناه، أو اكتب «not-events: [{event}]»',
  ),
  'suggested-mentions': say(
    'The article seems to mention “{title}” ({event}). {why}',
    'Confirm it with the lines below, or write “not-events: [{event}]”',
    'يبدو أن المقال يذكر «{title}» ({event}). {why}',
    'أكِّده بالأسطر أدناه، أو اكتب «not-events: [{event}]»',
  ),
  'candidate-name': say(
    '“{name}” stands in the articles {count} times ({articles}), and the register has no such name',
    'To add it: {command}. If it is another spelling of a name that is listed, add it to that file’s “aliases”',
    'ورد «{name}» في المقالات، وعدد المرات {count} ({articles})، وليس في السجل اسم كهذا',
    'لإضافته: {command}. وإن كان صيغة أخرى لاسم مسجَّل فأضفها إلى «aliases» في ملفه',
  ),
} as const satisfies Record<string, Record<'en' | 'ar', Sentence>>;

export type ProblemCode = keyof typeof SENTENCES;
export type MessageLanguage = 'en' | 'ar';

/** A finding of the given kind at a place; `facts` fill the slots of its sentences. */
export function finding(
  severity: Severity,
  code: ProblemCode,
  place: Place,
  field = '',
  facts: Readonly<Record<string, string>> = {},
): Problem {
  return { severity, code, file: place.file, line: place.line, field, facts };
}

export const problemAt = (code: ProblemCode, place: Place, field = '', facts: Record<string, string> = {}): Problem =>
  finding('problem', code, place, field, facts);

export const warningAt = (code: ProblemCode, place: Place, field = '', facts: Record<string, string> = {}): Problem =>
  finding('warning', code, place, field, facts);

const MAX_FACT = 300;

/** Facts come from files that strangers wrote: one line, no controls, not endless. */
function tame(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return line.length > MAX_FACT ? `${line.slice(0, MAX_FACT - 1)}…` : line;
}

const fill = (template: string, facts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => (name in facts ? tame(facts[name]!) : slot));

/** A finding in words. */
export function describe(problem: Problem, lang: MessageLanguage = 'en'): Sentence {
  const sentence = (SENTENCES as Record<string, Record<MessageLanguage, Sentence>>)[problem.code]?.[lang];
  if (!sentence) throw new Error(`no sentence for problem “${problem.code}”`);
  const words = (template: string): string => {
    const filled = fill(template, problem.facts);
    return lang === 'ar' ? datesInOrder(filled) : filled;
  };
  return { fact: words(sentence.fact), remedy: words(sentence.remedy) };
}

/** After Arabic letters, 2023-06-27 would be shown as 27-06-2023 (UAX #9, W2): a mark from left to right holds it. */
const datesInOrder = (text: string): string => text.replace(/(?<![\w/.\u200e-])(?=\d+[-/]\d)/g, '\u200e');

/** `content/articles/x.md:3  date: “30 February” is not a date that can be read. Write …` */
export function formatProblem(problem: Problem, lang: MessageLanguage = 'en'): string {
  const { fact, remedy } = describe(problem, lang);
  const file = tame(problem.file);
  const where = problem.line > 0 ? `${file}:${problem.line}` : file;
  const end = /[؟?]$/u.test(remedy) ? '' : '.';
  return `${where}  ${problem.field ? `${tame(fieldName(problem.field))}: ` : ''}${fact}. ${remedy}${end}`;
}

/** `participants.core.0` → `participants.core #1`: editors count from one. */
export const fieldName = (field: string): string => field.replace(/\.(\d+)/g, (_, index) => ` #${Number(index) + 1}`);

/** Problems in the order in which an editor mends them: file by file, from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem): string => `${p.file}\0${String(p.line).padStart(9, '0')}\0${p.field}\0${p.code}`;
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The language that messages come in: `--lang`, else the environment's (`LANG=ar_LB.UTF-8`), else English. */
export function messageLanguage(wanted: Lang | undefined): MessageLanguage {
  return wanted?.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}
