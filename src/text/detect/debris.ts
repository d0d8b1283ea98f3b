/**
 * Lines that web pages leave in copied articles: notices, buttons, captions of buttons. They say nothing of the
 * article's language, and many are in another one. “Source link”, “We use cookies …”, «اقرأ أيضاً».
 */

/** A line that is nothing but this, and at most a name or a title after it: “Read more: …”, «اقرأ أيضاً: …». */
const LABELS = [
  'source link|source|via|read more|read also|see also|related( articles| news| stories)?|more on this|share( this)?|follow us|tweet|print|email|comments?',
  'advertisement|sponsored|subscribe|sign up|log ?in|loading|click here|continue reading|photo|image|video|file photo|getty images|reuters|afp|ap',
  'اقرأ (أيض[اً]+|المزيد|كذلك)|للمزيد|المصدر|رابط المصدر|شارك( الخبر| المقال)?|مشاركة|تابعنا|إعلان|مواضيع ذات صلة|مقالات ذات صلة|التعليقات|طباعة|الصورة',
  'بیشتر بخوانید|مطالب مرتبط|منبع|اشتراک‌?گذاری|به اشتراک بگذارید|تبلیغات|دیدگاه‌?ها|عکس',
  'مزید پڑھیں|یہ بھی پڑھیں|شیئر کریں|اشتہار|نور ولولئ|سرچینه|זەیاتر بخوێنەوە|سەرچاوە|קראו גם|קרא עוד|שתפו|פרסומת',
  'читайте также|подробнее|источник|реклама|поделиться|читайте також|джерело|докладніше|haberin devamı|kaynak|paylaş|reklam|mənbə|paylaşın|daha ətraflı',
  'lire aussi|à lire aussi|lire la suite|publicité|partager|mehr zum thema|lesen sie auch|anzeige|quelle|teilen|lea también|leer más|compartir|publicidad|fuente',
].join('|');
const LABEL = new RegExp(`^\\P{L}*(?:${LABELS})(?:\\P{L}*$|\\s*[:：»|].{0,120}$)`, 'iu');

/** Words that only notices have, in a text no longer than one. */
const NOTICE =
  /\b(?:enable|activate|requires?) javascript\b|\bcookies?\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\ball rights reserved\b|\bnewsletter\b|\bad ?blocker\b|\bjavascript\b.*\bbrowser\b|©|ملفات تعريف الارتباط|سياسة الخصوصية|جميع الحقوق محفوظة|حقوق النشر محفوظة|تمامی حقوق|کلیه حقوق|جملہ حقوق|все права защищены|усі права захищені|tüm hakları saklıdır|çerez|bütün hüquqlar qorunur|файлы cookie|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|כל הזכויות שמורות/iu;
const LONGEST_NOTICE = 400;

/** Whether a line of an article is left over from the page it stood on. Never more than a guess: it only loses its vote. */
export const isDebris = (line: string): boolean =>
  LABEL.test(line) || (line.length <= LONGEST_NOTICE && NOTICE.test(line));
