/** News-like Arabic: real function words and proclitics round nouns from a list and from roots. It means nothing. */
import type { Random } from './random.ts';
import { type Day, nameOf, type Voice } from './voice.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

const NOUNS = list(`
  اجتماع اتفاق مشروع قرار لجنة حكومة مدينة ميناء طريق جسر قطار محطة مصنع شركة سوق أزمة ميزانية خطة مبادرة زيارة وفد
  بيان تقرير تحقيق محكمة قانون برلمان انتخابات حزب نقابة إضراب عمال أجور أسعار قمح مياه سد نهر كهرباء محطة شبكة
  مستشفى مدرسة جامعة طلاب معلمون أطباء لقاح مرض حملة تبرعات جمعية متحف معرض مهرجان ملعب فريق مباراة بطولة موسم مطر
  عاصفة زلزال حريق إنقاذ شرطة حدود لاجئون مخيم إغاثة منظمة بعثة سفارة سفير وزير رئيس نائب مستشار خبير باحث صحافي
  شاهد ضحية عائلة حي شارع ساحة بيت سكان أرض زراعة محصول صيد سفينة شحنة حاوية جمارك ضريبة قرض بنك عملة استثمار عقد
  مناقصة شراكة تعاون حوار وساطة هدنة مفاوضات خلاف ملف وثيقة شهادة تسجيل صورة رسالة كتاب مكتبة أرشيف تاريخ`);

const ADJECTIVES = list(`
  جديد قديم كبير صغير واسع محدود مشترك محلي دولي إقليمي رسمي خاص عام سابق حالي مقبل أخير عاجل طويل قصير مهم صعب سهل
  واضح غامض نهائي أولي سنوي شهري مالي تجاري صناعي زراعي بحري بري جوي تقني علمي ثقافي رياضي صحي تعليمي قانوني سياسي
  اجتماعي اقتصادي أمني إنساني ميداني مفاجئ متوقع مؤقت دائم مستقل`);

const ROOTS = list(`
  كتب درس عمل فتح غلق نقل حمل صنع بحث كشف رسم جمع قسم رفع خفض دفع منع سمح شرح نشر حفظ ضبط ربط فصل وصل قطع زرع حصد
  سكن عبر غرق نزل صعد دخل خرج رجع نظم حكم عدل شهد سجل ثبت نفذ شغل خدم صدر سحب قبض طلب عرض قبل رفض نقص كمل بدل غير
  نتج سعر شحن خزن جهز سلم علن صرح نقد`);

const PATTERNS: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b, c) => `م${a}${b}و${c}`,
  (a, b, c) => `ت${a}${b}ي${c}`,
  (a, b, c) => `م${a}ا${b}${c}ة`,
  (a, b, c) => `است${a}${b}ا${c}`,
  (a, b, c) => `ان${a}${b}ا${c}`,
  (a, b, c) => `${a}${b}ا${c}ة`,
  (a, b, c) => `م${a}ت${b}${c}ات`,
  (a, b, c) => `ت${a}${b}ي${c}ات`,
];
const DERIVED = ROOTS.flatMap((root) => PATTERNS.map((of) => of(root[0]!, root[1]!, root[2]!)));

const SAID = list('أعلن أكد أوضح ذكر كشف رأى اعتبر بيّن');
const PAST = list('بلغ وصل تجاوز أعاد نقل أظهر أثار واجه شمل ضم تراجع ارتفع أدى استمر تحول انتقل وافق عقد أنهى');
const MAY = list('يصل يتغير يتوقف يبدأ يكتمل ينجح يستمر يتحقق يعد يظهر');
const WILL = list('تدرس تشمل تعيد تغير تواجه تناقش تنقل تدعم');
const MONTHS = list('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');

const noun = (random: Random): string => (random.chance(0.6) ? random.pickOften(NOUNS) : random.pick(DERIVED));
const adjective = (random: Random): string => random.pickOften(ADJECTIVES);

function phrase(random: Random): string {
  const kind = random.below(5);
  if (kind === 0) return `ال${noun(random)}`;
  if (kind === 1) return `${noun(random)} ال${noun(random)}`;
  if (kind === 2) return `${noun(random)} ${adjective(random)}`;
  if (kind === 3) return `${noun(random)} ال${noun(random)} ال${adjective(random)}`;
  return `ال${noun(random)} ال${adjective(random)}`;
}

/** 27 يونيو 2023 */
export const arabicDate = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`;

const attach = (particle: string, word: string): string =>
  particle === 'ل' && word.startsWith('ال') ? `لل${word.slice(2)}` : particle + word;

export const arabic: Voice = {
  lang: 'ar',
  attach,
  leads: [
    '{said} {who} في {day} في {where} أن {key} التي تخص {np} سوف {will} {np} بعد {num} أشهر من {np}، وذلك خلال لقاء {ل+org}.',
    'شهدت {where} في {day} {key} شارك فيها {who} و{who} إلى جانب ممثلين عن {org}، وانتهت إلى {np} حول {np}.',
    'في {where}، {said} {org} في {day} أن {key} بحضور {who} جاءت بعد {np}، وأن {np} لم {may} بعد إلى {np}.',
  ],
  sentences: [
    '{said} {who} أن {np} {past} {np} منذ {num} سنوات، لكنه لم يذكر {np} التي {past} في {where}.',
    'وبحسب {np} فإن {np} و{np} {past} إلى {np}، في حين {past} {org} أن {np} ليست {np}.',
    'ومن جهة أخرى {past} {و+who} عن {np} بين {where} و{where}، وهو ما {past} إليه {bold} قبل {np}.',
    'وكان {who} قد {past} {ل+org} في وقت سابق، بعد أن {past} {np} على {np} بنسبة {num} في المئة.',
    'ولا يزال {np} ينتظر {np}، على الرغم من أن {link} {past} كل {np} عن {np} هذا العام.',
    'أما {np} فقد {past} {num} من {np}، بينما {past} {np} الأخرى إلى {ب+np} ثم إلى {np}.',
    'وفي {day}، {past} {np} من {where} نحو {np}، كما {past} {np} الذي {past} عليه {who}.',
    'وتساءل {np} عما إذا كانت {key} سوف تؤدي إلى {np} أو إلى {np}، خصوصًا بعد {np} الذي أعلنته {org}.',
    'ويرى {who} أن هذه {np} هي الأولى من نوعها منذ {np}، وأنها لن {may} دون {np} و{np}.',
    'وجاء ذلك عقب {np} {past} فيها {num} من {np}، وفق ما {past} {np} {ل+np}.',
    'وردًا على سؤال عن {np}، {said} {who} أن {np} {may} عند {np}، ولكن من دون {np} حتى الآن.',
    'وقد {past} {np} {ب+np} في {where} حيث {past} {np} منذ {day}، مما {past} {np}.',
    'إلا أن {np} الذي {past} {org} قبل {num} أيام لم {may} {np}، كما {past} {who} لاحقًا.',
    'وتشير {np} إلى أن {np} {past} بين {np} و{np}، وأن {key} كانت {np} مهمة بالنسبة {ل+org}.',
  ],
  headings: ['{np} في {where}', 'ما بعد {np}', '{np} و{np}', 'ماذا {said} {org}؟', '{key}: {np}'],
  items: ['{np} في {where} خلال {num} أسابيع', '{np} و{np}', '{np} {ل+org}', '{past} {np} من {np} إلى {np}'],
  slots: {
    np: phrase,
    who: (random, cast) => nameOf(cast.people, 'ar', random, cast),
    org: (random, cast) => nameOf(cast.organisations, 'ar', random, cast),
    where: (random, cast) => nameOf(cast.places, 'ar', random, cast),
    key: (random, cast) => random.pick(cast.keywords),
    day: (_, cast) => arabicDate(cast.day),
    num: (random) => String(2 + random.below(97)),
    said: (random) => random.pick(SAID),
    past: (random) => random.pick(PAST),
    may: (random) => random.pick(MAY),
    will: (random) => random.pick(WILL),
    bold: (random) => `**${phrase(random)}**`,
    link: (random) => `[${phrase(random)}](https://reference.example/${random.below(9999)})`,
  },
};
