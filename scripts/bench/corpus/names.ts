/** The people, places, bodies and papers of the made-up archive. People and papers are invented; places are real. */

/** Arabic, English, Cyrillic. */
export type Written = readonly [ar: string, en: string, ru: string];

const rows = (text: string): Written[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as unknown as Written);

export const GIVEN_NAMES = rows(`
سامر | Samer | Самер
ليلى | Layla | Лейла
نزار | Nizar | Низар
هدى | Huda | Худа
أيمن | Ayman | Айман
رنا | Rana | Рана
وليد | Walid | Валид
سلمى | Salma | Сальма
فادي | Fadi | Фади
منى | Mona | Мона
بسام | Bassam | Бассам
نادية | Nadia | Надия
كريم | Karim | Карим
دينا | Dina | Дина
طارق | Tariq | Тарик
مريم | Maryam | Марьям
زياد | Ziad | Зияд
أمل | Amal | Амаль
جورج | George | Джордж
عبد الرحمن | Abdul Rahman | Абдул Рахман
`);

export const FAMILY_NAMES = rows(`
الحداد | al-Haddad | аль-Хаддад
درويش | Darwish | Дарвиш
النجار | al-Najjar | ан-Наджар
خوري | Khoury | Хури
الشامي | al-Shami | аш-Шами
منصور | Mansour | Мансур
البيطار | al-Bitar | аль-Битар
صباغ | Sabbagh | Саббаг
الراوي | al-Rawi | ар-Рави
عيسى | Issa | Исса
المصري | al-Masri | аль-Масри
قاسم | Qasim | Касим
الحلبي | al-Halabi | аль-Халаби
زيدان | Zaydan | Зейдан
الصايغ | al-Sayegh | ас-Сайег
فارس | Faris | Фарис
الكرمي | al-Karmi | аль-Карми
رستم | Rustum | Рустум
العمري | al-Omari | аль-Омари
بركات | Barakat | Баракат
`);

/** A city and the country that it lies in. */
export const CITIES = rows(`
القاهرة | Cairo | مصر
الإسكندرية | Alexandria | مصر
دمشق | Damascus | سوريا
حلب | Aleppo | سوريا
بيروت | Beirut | لبنان
طرابلس | Tripoli | لبنان
إربد | Irbid | الأردن
بغداد | Baghdad | العراق
البصرة | Basra | العراق
تونس العاصمة | Tunis | تونس
الرباط | Rabat | المغرب
الدار البيضاء | Casablanca | المغرب
الجزائر العاصمة | Algiers | الجزائر
مسقط | Muscat | عُمان
المنامة | Manama | البحرين
الخرطوم | Khartoum | السودان
صنعاء | Sanaa | اليمن
إسطنبول | Istanbul | تركيا
أثينا | Athens | اليونان
روما | Rome | إيطاليا
`);

export const COUNTRIES = rows(`
مصر | Egypt | Египет
سوريا | Syria | Сирия
لبنان | Lebanon | Ливан
الأردن | Jordan | Иордания
العراق | Iraq | Ирак
تونس | Tunisia | Тунис
المغرب | Morocco | Марокко
الجزائر | Algeria | Алжир
عُمان | Oman | Оман
البحرين | Bahrain | Бахрейн
السودان | Sudan | Судан
اليمن | Yemen | Йемен
تركيا | Turkey | Турция
اليونان | Greece | Греция
إيطاليا | Italy | Италия
`);

export const BODIES = rows(`
وزارة | Ministry of | Министерство
هيئة | Authority for | Управление
نقابة | Union of | Профсоюз
شركة | Company of | Компания
مجلس | Council of | Совет
`);

export const FIELDS = rows(`
النقل | Transport | транспорта
الزراعة | Agriculture | сельского хозяйства
الموانئ | Ports | портов
التعليم | Education | образования
الطاقة | Energy | энергетики
المياه | Water | воды
الصحة | Health | здравоохранения
الإسكان | Housing | жилья
`);

export const AREAS = rows(`
في الشمال | in the north | на севере
في الجنوب | in the south | на юге
على الساحل | on the coast | на побережье
في العاصمة | in the capital | в столице
بعد الإصلاح | after the reform | после реформы
`);

export const POSTS = rows(`
وزير | Minister | министр
رئيسة الهيئة | Chairwoman | председательница
المدير | Director | директор
النائبة | Deputy | депутат
المهندس | Engineer | инженер
الناطقة | Spokeswoman | представительница
القاضي | Judge | судья
العميد | Brigadier | бригадный генерал
الأستاذة | Professor | профессор
المحافظ | Governor | губернатор
السفيرة | Ambassador | посол
`);

export const OUTLETS = rows(`
البريد اليومي | The Daily Post | daily-post
صوت الميناء | Voice of the Port | port-voice
الشرق الجديد | The New East | new-east
أخبار الساحل | Coast News | coast-news
المرصد | The Observatory | observatory
وكالة الجسر | Bridge Agency | bridge-agency
الصباح | The Morning | morning
منبر المدينة | City Tribune | city-tribune
النهر | The River | river-paper
وقائع | Proceedings | proceedings
الرقيب | The Monitor | monitor
المسافر | The Traveller | traveller
`);
