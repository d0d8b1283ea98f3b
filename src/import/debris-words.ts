/**
 * Words by which lines of a page are known that are no part of its article, in the languages that such archives meet.
 * They are compared folded, so spellings with and without marks, hamzas or Persian letters need one form only.
 */
import { fold } from '../text/fold.ts';
import type { DropReason } from './types.ts';

interface Family {
  readonly reason: DropReason;
  /** The line is this and no more, but for figures. */
  readonly whole?: string;
  /** The line begins with it. */
  readonly begins?: string;
  /** It stands anywhere in a short line. */
  readonly holds?: string;
}

const FAMILIES: readonly Family[] = [
  {
    reason: 'related',
    whole: `related | related articles | related posts | related stories | related news | related topics | related content | more stories |
      recommended | recommended for you | you may also like | you might also like | most read | most popular | trending | trending now |
      latest news | up next | popular posts | what to read next | editors picks | more from author | read more | see also
      | مقالات ذات صلة | مواضيع ذات صلة | أخبار ذات صلة | موضوعات ذات صلة | مواد ذات صلة | ذات صلة | مقالات متعلقة | مواضيع متعلقة |
      أخبار متعلقة | موضوعات متعلقة | مقالات مشابهة | مواضيع مشابهة | قد يهمك | قد يعجبك | قد يعجبك أيضا | قد يهمك أيضا | الأكثر قراءة |
      الأكثر مشاهدة | الأكثر تداولا | آخر الأخبار | أحدث الأخبار | اخترنا لك | اخترنا لكم | المزيد من الأخبار | موضوعات أخرى | اقرأ المزيد | اقرأ أيضا
      | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مطالب مشابه | پربازدیدترین | پربیننده ترین | آخرین اخبار | بیشتر بخوانید | همچنین بخوانید
      | читайте также | по теме | материалы по теме | популярное | главное | другие новости | ещё по теме | читайте також | смотрите также
      | lire aussi | a lire aussi | articles similaires | mehr zum thema | lesen sie auch | ilgili haberler | te puede interesar | noticias relacionadas`,
    begins: `read more | read also | also read | see also | more from | more on this | more about | read next | read the full | continue reading | you may also |
      related article | further reading
      | اقرأ أيضا | اقرأ المزيد | اقرأ كذلك | إقرأ أيضا | إقرأ المزيد | للمزيد من | المزيد من | المزيد حول | المزيد عن | طالع أيضا | طالع المزيد | شاهد أيضا |
      شاهدي أيضا | تابع أيضا | قد يهمك | قد يعجبك | تخطى | مواضيع قد تهمك | مواضيع تهمك | لقراءة المزيد | للاطلاع على المزيد | أكمل القراءة | يحتوي هذا القسم على
      | بیشتر بخوانید | همچنین بخوانید | بیشتر بدانید | در همین زمینه | در این باره بخوانید | ادامه مطلب
      | читайте также | читать также | подробнее | читать далее | смотрите также | читайте також | ещё по теме
      | lire aussi | a lire aussi | lire la suite | lesen sie auch | mehr dazu | ilgili haber | ayrıca okuyun | lea tambien | leer mas`,
    holds: 'related nodes | related posts plugin',
  },
  {
    reason: 'share',
    whole: `share | share this | share this article | share this story | share on | tweet | print | email | copy link | link copied | follow us | like this | send | save | bookmark |
      listen | listen to this article | font size | text size | whatsapp | telegram | facebook | twitter | x | linkedin | pinterest | reddit | viber | instagram | youtube |
      messenger | tt | a a | get link | other apps | click to print
      | شارك | شاركها | شارك الخبر | شارك المقال | شارك على | مشاركة | مشاركة الخبر | مشاركة المقال | شارك هذا الموضوع | انشر | أرسل | طباعة | نسخ الرابط | تم نسخ الرابط |
      تابعنا | تابعونا | تابعونا على | تابعنا على | حجم الخط | استمع | استمع للمقال | استمع إلى المقال | حفظ | فيسبوك | فيس بوك | تويتر | واتساب | واتس اب | تلغرام | تيليجرام | لينكدإن | اكس | انستغرام | يوتيوب | بريد إلكتروني | ماسنجر | عبر البريد
      | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | ارسال | چاپ | کپی لینک | تلگرام | واتساپ | فیسبوک | توییتر | ما را دنبال کنید
      | поделиться | поделитесь | вконтакте | одноклассники | телеграм | твитнуть | распечатать | скопировать ссылку | поділитися
      | partager | imprimer | teilen | drucken | paylas | compartir`,
    begins: `share this | share on | share via | share to | follow us on | join us on | join our | click to share | like us on | subscribe to our channel
      | شارك عبر | شارك على | شارك هذا | تابعونا على | تابعنا على | تابعوا آخر | تابع آخر | لمتابعة آخر | انضم إلى قناة | انضموا إلى | اشترك في قناة | تابعوا قناتنا | اضغط للمشاركة | انقر للمشاركة | النقر للمشاركة
      | در شبکه های اجتماعی | ما را در | به کانال | عضو کانال
      | подписывайтесь на | подпишитесь на | следите за нами | поделиться в | присоединяйтесь`,
  },
  {
    reason: 'comments',
    whole: `comments | comment | leave a comment | leave a reply | leave your comment | post a comment | add a comment | write a comment | join the conversation | view comments | show comments | no comments | no comments yet | reader comments | cancel reply | responses
      | التعليقات | تعليقات | تعليق | اترك تعليقا | اترك ردا | أضف تعليقا | أضف تعليقك | اكتب تعليقا | شاركنا رأيك | تعليقات القراء | لا توجد تعليقات | لا تعليقات | إلغاء الرد | إرسال تعليق
      | دیدگاه | دیدگاه ها | دیدگاهها | نظرات | نظرات کاربران | نظر شما | نظر بدهید | ارسال نظر | ارسال دیدگاه | دیدگاهتان را بنویسید | پاسخ دهید | لغو پاسخ
      | комментарии | комментировать | оставить комментарий | добавить комментарий | обсуждение | коментарі
      | commentaires | laisser un commentaire | kommentare | yorumlar | yorum yaz | comentarios`,
    begins: `leave a reply | your email address will not | save my name | required fields are | you must be logged in | sign in to comment | log in to comment | notify me of | post was not sent | comments are closed
      | لن يتم نشر عنوان | الحقول الإلزامية | احفظ اسمي | يجب أنت تكون مسجل | يجب أن تكون مسجل | أعلمني بمتابعة | سجل الدخول للتعليق | التعليقات مغلقة
      | نشانی ایمیل شما | بخش های موردنیاز | ذخیره نام
      | ваш адрес email | ваш e mail | обязательные поля | чтобы оставить комментарий`,
  },
  {
    reason: 'newsletter',
    whole:
      'newsletter | subscribe | subscribe now | sign up | sign up now | النشرة البريدية | اشترك | اشترك الآن | سجل الآن | خبرنامه | подписаться | рассылка',
    begins: `sign up for | sign up to | sign up here | thanks for reading | subscribe to our | subscribe to the | subscribe for | get our | get the latest | enter your email | join our newsletter | already a subscriber | to continue reading | thank you for subscribing
      | اشترك في النشرة | اشترك في نشرتنا | اشتركوا في | اشترك ليصلك | سجل بريدك | أدخل بريدك | احصل على آخر | لتصلك آخر | للاشتراك في | شكرا لاشتراكك
      | در خبرنامه | برای دریافت خبرنامه | подпишитесь на рассылку | подписаться на рассылку`,
  },
  {
    reason: 'ad',
    whole: `advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | promoted | promoted content | story continues below advertisement | advertisement scroll to continue | continue reading below | paid content
      | إعلان | إعلانات | إعلان ممول | محتوى ممول | محتوى إعلاني | مساحة إعلانية | الإعلانات | آگهی | تبلیغات | تبلیغ | реклама | на правах рекламы | publicite | anzeige | werbung | publicidad | reklam`,
    begins:
      'story continues below | article continues below | this post may contain affiliate | ad feedback | why you are seeing this ad',
  },
  {
    reason: 'notice',
    begins: `sorry you need to enable javascript | please enable javascript | you need to enable javascript | enable javascript | javascript is disabled | this site requires javascript | your browser does not support | your browser is out of date | we use cookies | this website uses cookies | this site uses cookies | this site uses akismet | by continuing to use | by using this site | accept all cookies | all rights reserved | copyright | © | cookie settings | manage cookies | reject all | skip to content | skip to main content | loading | please wait | an error occurred
      | عذرا يجب تفعيل | يجب تفعيل جافا سكريبت | يرجى تفعيل | الرجاء تفعيل | متصفحك لا يدعم | نستخدم ملفات تعريف | يستخدم هذا الموقع ملفات | يستخدم موقعنا ملفات | هذا الموقع يستخدم | نحن نستخدم ملفات | باستخدامك هذا الموقع | بمتابعة استخدامك | جميع الحقوق محفوظة | حقوق النشر | كافة الحقوق محفوظة | التخطي إلى المحتوى | تخطى إلى المحتوى | جاري التحميل | حدث خطأ | قبول الكل | رفض الكل
      | لطفا جاوا | لطفا جاوااسکریپت | مرورگر شما | این وبسایت از کوکی | این سایت از کوکی | ما از کوکی | تمامی حقوق | کلیه حقوق | تمام حقوق | در حال بارگذاری
      | включите javascript | пожалуйста включите javascript | мы используем файлы cookie | мы используем cookie | этот сайт использует | сайт использует файлы cookie | все права защищены | при использовании материалов | при цитировании | перепечатка
      | nous utilisons des cookies | ce site utilise des cookies | tous droits reserves | wir verwenden cookies | diese website verwendet | alle rechte vorbehalten | bu site cerez | tum haklari | utilizamos cookies`,
    holds: `enable javascript | accept cookies | cookie policy | uses cookies to | all rights reserved | ملفات تعريف الارتباط | سياسة الخصوصية | جميع الحقوق محفوظة | محفوظة لـ | файлы cookie | все права защищены | تمامی حقوق | کلیه حقوق`,
  },
  {
    reason: 'tags',
    whole:
      'tags | topics | keywords | filed under | labels | الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | الكلمات الدالة | برچسب ها | برچسبها | کلید واژه ها | теги | метки | ключевые слова',
    begins:
      'tags | filed under | posted in | labels | الوسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | الكلمات الدالة | التصنيفات | برچسب ها | برچسبها | کلیدواژه | теги | метки',
  },
  {
    reason: 'label',
    whole: `source link | source | original article | original source | click here | back to top | scroll to top | go to top | top | home | menu | search | close | open | show more | load more | view more | next | previous | next article | previous article | next post | previous post | newer post | older post | newer posts | older posts | written by | published | updated | summary | key points | highlights | in this article | table of contents | contents | gallery | photo gallery | watch | watch video | live | breaking | breaking news | exclusive | opinion | subscribe to post comments atom
      | زر الذهاب إلى الأعلى | العودة إلى الأعلى | الذهاب إلى الأعلى | إلى الأعلى | أظهر المزيد | اظهر المزيد | عرض المزيد | تحميل المزيد | المزيد | رابط المصدر | المصدر | المصادر | اضغط هنا | الرئيسية | القائمة | بحث | إغلاق | السابق | التالي | المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | المقالة السابقة | المقالة التالية | ملخص | الملخص | خلاصة | أبرز النقاط | محتويات | المحتويات | جدول المحتويات | عاجل | حصري | خاص | مباشر | معرض الصور | شاهد الفيديو
      | خانه | منبع | منابع | لینک منبع | لینک کوتاه | کد خبر | خلاصه | انتهای پیام | پایان پیام | کد مطلب | انتهای خبر | جستجو | بازگشت به بالا | نمایش بیشتر | مطلب بعدی | مطلب قبلی
      | источник | ссылка на источник | наверх | главная | меню | поиск | просмотров | مشاهدات | مشاهدة | показать ещё | следующая | предыдущая | кратко`,
    begins:
      'source link | انتهای پیام | پایان پیام | short link | back to top | minutes read | min read | زر الذهاب إلى | رابط مختصر | الرابط المختصر | مدة القراءة | وقت القراءة | عدد المشاهدات | عدد القراءات | لینک کوتاه | کد خبر | زمان مطالعه | تعداد بازدید | время чтения',
  },
  {
    reason: 'caption',
    begins: `photo by | photo credit | image credit | file photo | image source | picture credit | photo illustration
      | مصدر الصورة | التعليق على الصورة | صدر الصورة | صورة أرشيفية | صورة من الأرشيف | الصورة من | عکس از | منبع تصویر | عکس آرشیوی | источник фото`,
  },
];

/** A line's words, for `FAMILIES`. Its figures go, so that “Comments (3)” is “comments”. */
export const wordsOfLine = (line: string): string =>
  fold(line)
    .replace(/(?:^| )\d+(?= |$)/g, '')
    .trim();

const list = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split('|')
    .map(wordsOfLine)
    .filter((phrase) => phrase !== '');

const WHOLE = new Map(FAMILIES.flatMap(({ reason, whole }) => list(whole).map((phrase) => [phrase, reason] as const)));
const BEGINS = FAMILIES.flatMap(({ reason, begins }) => list(begins).map((phrase) => [phrase, reason] as const));
const HOLDS = FAMILIES.flatMap(({ reason, holds }) => list(holds).map((phrase) => [phrase, reason] as const));

/** The family whose label the line is. */
export const labelOf = (words: string): DropReason | undefined => WHOLE.get(words);

/** The family that a line's beginning belongs to. */
export const beginningOf = (words: string): DropReason | undefined =>
  BEGINS.find(([phrase]) => words === phrase || words.startsWith(`${phrase} `))?.[1];

export const heldIn = (words: string): DropReason | undefined =>
  HOLDS.find(([phrase]) => ` ${words} `.includes(` ${phrase} `))?.[1];

/** Only names of networks and buttons: “Facebook Twitter WhatsApp”. */
export function isShareBar(words: string): boolean {
  const parts = words.split(' ');
  return parts.length <= 12 && parts.every((part) => WHOLE.get(part) === 'share');
}
