import { describe, expect, it } from 'vitest';
import { detectLanguage, wordsOf } from './detect.ts';

const languageOf = (text: string) => detectLanguage(text).language;

describe('an editor adds a story in any of the archive’s languages', () => {
  it.each([
    ['ar', 'وصل وفد من وزارة الداخلية إلى موسكو لبحث التعاون في مكافحة الجريمة المنظمة.'],
    ['fa', 'فرمانده پلیس برای امضای یک توافق امنیتی به مسکو رفت و با همتای روس خود دیدار کرد.'],
    ['ur', 'پولیس سربراہ نے ماسکو میں اپنے روسی ہم منصب سے ملاقات کی اور معاہدے پر دستخط کیے۔'],
    ['ps', 'د پولیسو مشر مسکو ته ولاړ او له خپل روسي سیال سره یې د همکارۍ تړون لاسلیک کړ.'],
    ['ckb', 'فەرماندەی پۆلیس چوو بۆ مۆسکۆ و لەگەڵ هاوتا ڕووسەکەی ڕێککەوتنێکی واژۆ کرد.'],
    ['tr', 'Emniyet müdürü Moskova’da Rus mevkidaşıyla görüştü ve bir iş birliği anlaşması imzaladı.'],
    ['az', 'Polis rəisi Moskvada rusiyalı həmkarı ilə görüşüb və əməkdaşlıq haqqında saziş imzalayıb.'],
    ['he', 'מפקד המשטרה נסע למוסקבה, נפגש עם עמיתו הרוסי וחתם על הסכם שיתוף פעולה.'],
    ['ru', 'Глава полиции прибыл в Москву и подписал с российским коллегой соглашение о сотрудничестве.'],
    ['uk', 'Очільник поліції прибув до Москви й підписав із російським колегою угоду про співпрацю.'],
    ['en', 'The chief of police flew to Moscow and signed an agreement with his Russian counterpart.'],
    ['fr', 'Le chef de la police s’est rendu à Moscou et a signé un accord avec son homologue russe.'],
    ['de', 'Der Polizeichef flog nach Moskau und unterzeichnete ein Abkommen mit seinem russischen Kollegen.'],
    ['es', 'El jefe de la policía viajó a Moscú y firmó un acuerdo con su homólogo ruso.'],
    ['zh', '警察局长前往莫斯科，与俄罗斯同行签署了一项合作协议。'],
    ['ja', '警察長官はモスクワを訪れ、ロシア側と協力協定に署名した。'],
    ['ko', '경찰청장은 모스크바를 방문해 러시아 측과 협력 협정에 서명했다.'],
    ['el', 'Ο αρχηγός της αστυνομίας πήγε στη Μόσχα και υπέγραψε συμφωνία.'],
    ['it', 'Il capo della polizia è andato a Mosca e ha firmato un accordo con il collega russo.'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(detectLanguage(text).tier).toBeGreaterThanOrEqual(2);
  });

  it('takes Dari for Persian, which no letter tells apart', () => {
    expect(languageOf('والی هرات گفت که باشندگان این ولسوالی از نبود داکتر و شفاخانه شکایت دارند.')).toBe('fa');
  });

  it('takes Sorani for Sorani, which franc knows not', () => {
    expect(languageOf('دانیشتووانی گوندەکە دەڵێن ئاویان نییە')).toBe('ckb');
  });
});

describe('headlines are short', () => {
  it.each([
    ['ar', 'مباحثات روسية إيرانية في موسكو'],
    ['fa', 'واکنش تهران به تحریم‌های تازه'],
    ['ru', 'Шойгу прибыл в Тегеран'],
    ['uk', 'Обстріл Харкова: троє поранених'],
    ['tr', 'Bakan Moskova’ya gidiyor'],
    ['en', 'Iran’s police chief meets Patrushev'],
    ['fr', 'Moscou et Téhéran signent un accord'],
    ['de', 'Moskau und Teheran unterzeichnen Abkommen'],
    ['es', 'Irán y Rusia firman un acuerdo policial'],
  ])('%s: %s', (language, headline) => expect(languageOf(headline)).toBe(language));

  it('does not guess at names', () => {
    for (const names of ['Viktor Zolotov', 'Radan Patrushev', 'TT', 'Ukraine']) expect(languageOf(names)).toBe('und');
  });
});

describe('copy is careless', () => {
  it.each([
    ['fa', 'وزير خارجه براي ديدار با همتاي روسي خود به مسكو مي‌رود', 'Arabic ya and kaf in Persian'],
    ['ar', 'وصل وزیر الخارجیة إلى موسکو في زیارة رسمیة لبحث الملف النووي', 'Persian ya and kaf in Arabic'],
    ['ar', 'اكد الوزير ان المباحثات ستستمر الى الاسبوع المقبل', 'no hamza'],
    ['ar', 'قالَ الوَزيرُ إنَّ المُباحَثاتِ ســتــســتــمــر', 'vowel signs and tatweel'],
    ['tr', 'CUMHURBAŞKANI MOSKOVA’YA GİDİYOR VE YARIN PUTİN İLE GÖRÜŞECEK', 'capitals with dotted İ'],
    ['fr', 'Le pre\u0301sident a e\u0301te\u0301 re\u0301e\u0301lu pour la deuxie\u0300me fois', 'decomposed accents'],
    ['en', 'The film “Señorita” won’t open in São Paulo, Beyoncé and Erdoğan said', 'letters of foreign names'],
    ['ar', 'أعلنت شركة Microsoft عن نظام Windows الجديد في مؤتمر Build السنوي', 'Latin names in Arabic'],
    ['ru', 'Компания Apple показала iPhone, а Google — свой новый Android', 'Latin names in Russian'],
  ])('%s: %s (%s)', (language, text) => expect(languageOf(text)).toBe(language));

  it('does not see addresses, handles, tags and short codes', () => {
    const noise = 'https://example.com/the/news/of/the/day @the_news #news [caption id="the"] <b class="the"> &nbsp;';
    expect(languageOf(`${noise} قالت الوزارة إن المحادثات مستمرة`)).toBe('ar');
    expect(detectLanguage(noise)).toEqual({ language: 'und', tier: 0, letters: 0, why: 'no-letters' });
  });
});

describe('what is not known is not guessed', () => {
  it.each([
    ['Indonesian', 'Polisi mengatakan bahwa kedua menteri itu telah menandatangani perjanjian di Moskow kemarin.'],
    ['Swahili', 'Mkuu wa polisi alisafiri kwenda Moscow na kutia saini makubaliano na mwenzake wa Urusi.'],
    ['Somali', 'Taliyaha booliska ayaa u safray Moscow isagoo heshiis la saxiixday dhigiisa Ruushka.'],
    ['Hungarian', 'A rendőrfőnök Moszkvába utazott, és megállapodást írt alá orosz kollégájával.'],
    ['Czech', 'Policejní šéf odletěl do Moskvy a podepsal dohodu se svým ruským protějškem.'],
    ['Uzbek', 'Politsiya rahbari Moskvaga bordi va rossiyalik hamkasbi bilan bitim imzoladi.'],
    ['Vietnamese', 'Cảnh sát trưởng đã đến Moskva và ký một thỏa thuận với người đồng cấp Nga.'],
    ['Danish', 'Politichefen rejste til Moskva og skrev under på en aftale med sin russiske kollega.'],
    ['Catalan', 'El cap de la policia va viatjar a Moscou i va signar un acord amb el seu homòleg rus.'],
    ['Macedonian', 'Шефот на полицијата отпатува во Москва и потпиша договор со својот руски колега.'],
    ['Yiddish', 'דער פאליציי שעף איז געפארן קיין מאסקווע און האט געשריבן אן אפמאך מיט די רוסן.'],
    ['Amharic', 'የፖሊስ አዛዡ ወደ ሞስኮ ተጉዘው ስምምነት ፈረሙ።'],
  ])('%s is und', (_, text) =>
    expect(detectLanguage(text)).toMatchObject({ language: 'und', tier: 0, why: 'unlisted' }),
  );

  it.each(['', ' \n', '2023-06-27', '12,345 %', '—', '[ad_1]'])('nothing to read in “%s”', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', tier: 0, letters: 0, why: 'no-letters' });
  });

  it.each(['ملخص', 'سياسة', 'TT'])('too little to read in “%s”', (text) => expect(languageOf(text)).toBe('und'));
});

describe('how sure it is', () => {
  it('is sure of a sentence, not of three words', () => {
    const sentence = 'The ministers said that the talks would go on until the end of the week in the city of Vienna.';
    expect(detectLanguage(sentence)).toMatchObject({ language: 'en', tier: 3, script: 'Latin', why: 'words' });
    expect(detectLanguage('Talks go on')).toMatchObject({ language: 'en', tier: 2, letters: 9 });
  });

  it('counts a Han character for three letters, so that a Chinese paragraph has its full vote', () => {
    expect(detectLanguage('大雪封山，好几个村庄断了电。').letters).toBe(36);
  });

  it('shows the words that it knows a language by', () => {
    expect(wordsOf('en', 'The talks in Vienna, said the envoy, would go on.', 4)).toEqual([
      'the',
      'talks',
      'in',
      'said',
    ]);
    expect(wordsOf('ar', 'قال الوزير إن المباحثات مستمرة')).toEqual(['قال', 'إن']);
    expect(wordsOf('zh', '谈判仍在继续')).toEqual([]);
  });
});

it('is quick with hostile text', () => {
  const hostile = [
    'a@'.repeat(5e4),
    '['.repeat(1e5),
    '<a '.repeat(5e4),
    '&a'.repeat(5e4),
    'ﷺ'.repeat(1e4),
    ' '.repeat(1e6),
  ];
  detectLanguage('Viktor Zolotov');
  const start = performance.now();
  for (const text of hostile) detectLanguage(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
