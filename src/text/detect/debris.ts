import { cleanForDetection } from './clean.ts';

/**
 * Lines that web pages leave in copied articles: notices, buttons, labels. They say nothing of the article's language,
 * and many are in another one.
 */

/** A line that is nothing but one of these, or one of these and a colon before a title: “Read more: …”, «اقرأ أيضاً: …». */
const LABELS = labels(`
  source link | source | via | read more | read also | see also | related | related articles | related stories |
  related news | more on this | share | share this | follow us | follow us on | tweet | print | email | comment |
  comments | leave a comment | advertisement | sponsored | subscribe | sign up | log in | login | loading | click here |
  continue reading | photo | image | video | file photo | getty images | reuters | afp | ap | tags
  اقرا ايضا | اقرأ أيضا | إقرأ أيضا | اقرأ المزيد | اقرأ كذلك | المزيد | للمزيد | المصدر | المصادر | رابط المصدر | شارك |
  شارك الخبر | شارك المقال | مشاركة | تابعنا | تابعونا | تابعنا على | تابعونا على | إعلان | إعلانات | مواضيع ذات صلة |
  مقالات ذات صلة | أخبار ذات صلة | التعليقات | اترك تعليقا | طباعة | الصورة | أظهر المزيد | اظهر المزيد |
  زر الذهاب إلى الأعلى | الوسوم | كلمات مفتاحية
  بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | منبع | منابع | اشتراک گذاری | به اشتراک بگذارید | تبلیغات | دیدگاه ها | عکس
  مزید پڑھیں | یہ بھی پڑھیں | شیئر کریں | اشتہار | نور ولولئ | سرچینه | زیاتر بخوێنەوە | سەرچاوە
  קראו גם | קראו עוד | קרא עוד | שתפו | פרסומת
  читайте также | подробнее | источник | реклама | поделиться | читайте також | докладніше | джерело | поділитися
  haberin devamı | kaynak | paylaş | reklam | ilgili haberler | mənbə | paylaşın | daha ətraflı
  lire aussi | à lire aussi | lire la suite | publicité | partager | mehr zum thema | lesen sie auch | anzeige | quelle |
  teilen | lea también | leer más | compartir | publicidad | fuente | 阅读更多 | 相关新闻 | 来源 | 分享 | 广告
`);

/** Words that only notices have. An article on such a matter loses no more than the vote of a paragraph. */
const NOTICES = anyOf(`
  enable javascript | requires javascript | use cookies | uses cookies | accept cookies | accept all cookies |
  privacy policy | terms of service | terms of use | all rights reserved | our newsletter | ad blocker | adblocker | ©
  ملفات تعريف الارتباط | سياسة الخصوصية | جميع الحقوق محفوظة | حقوق النشر محفوظة | النشرة البريدية
  تمامی حقوق | کلیه حقوق | سیاست حفظ حریم خصوصی | جملہ حقوق | כל הזכויות שמורות
  все права защищены | файлы cookie | усі права захищені | файли cookie
  tüm hakları saklıdır | çerezleri | çerez politikası | bütün hüquqlar qorunur
  tous droits réservés | les cookies | alle rechte vorbehalten | cookies verwenden | verwenden cookies |
  todos los derechos reservados | utiliza cookies | utilizamos cookies | 版权所有
`);

const LONGEST_LABEL = 160;
const LONGEST_NOTICE = 400;

/** Whether a line of an article is likely left over from the page it stood on. */
export function isDebris(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false;
  const text = cleanForDetection(line);
  return (line.length <= LONGEST_LABEL && LABELS.has(headOf(text))) || NOTICES.test(text);
}

/** “Comments (3)” → “comments”, “Read more: …” → “read more”. */
const headOf = (text: string): string => trimmed(text.split(/[:：|»]/u, 1)[0]!);

const trimmed = (text: string): string => text.replace(/^\P{L}+/u, '').replace(/\P{L}+$/u, '');

function labels(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[|\n]/u)
      .map((label) => cleanForDetection(label).trim())
      .filter((label) => label !== ''),
  );
}

/** All in one pass over a text; none has a sign that means something else in a pattern. */
function anyOf(list: string): RegExp {
  return new RegExp([...labels(list)].join('|'));
}
