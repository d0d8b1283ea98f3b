import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDebris } from './debris.ts';
import { detectLanguage } from './detect.ts';
import { voteLanguage, voteOfAll } from './vote.ts';

const arabic = [
  'وصل قائد الشرطة الإيرانية إلى موسكو يوم الثلاثاء على رأس وفد رسمي بدعوة من الجانب الروسي.',
  'وقال الكرملين إن الزيارة تهدف إلى توسيع التعاون بين البلدين في مجال الأمن الداخلي.',
  'ومن المقرر أن يوقع الجانبان عدة مذكرات تفاهم قبل أن يعود الوفد إلى طهران يوم الخميس.',
];
const english = [
  'The chief of the Iranian police arrived in Moscow on Tuesday at the head of a delegation.',
  'The Kremlin said that the visit was meant to widen the cooperation of the two countries.',
  'Several memoranda are to be signed before the delegation goes back to Tehran on Thursday.',
];
const languages = (blocks: readonly string[]) => voteLanguage(blocks).blocks.map(({ language }) => language);

describe('an article is what its paragraphs are', () => {
  it('and not what its title or its left-over lines are', () => {
    const vote = voteLanguage([
      'Breaking: Moscow visit',
      ...arabic,
      'Source link',
      '[ad_1]',
      'Read more: Putin and Iran',
    ]);
    expect(vote).toMatchObject({ language: 'ar', tier: 3, script: 'Arabic' });
  });

  it('a quotation in another script has its own language', () => {
    expect(languages([arabic[0]!, english[0]!, arabic[1]!])).toEqual(['ar', 'en', 'ar']);
    expect(languages([english[0]!, arabic[0]!, english[1]!])).toEqual(['en', 'ar', 'en']);
    expect(languages([...arabic, 'מפקד המשטרה הגיע למוסקבה ביום שלישי'])).toEqual(['ar', 'ar', 'ar', 'he']);
  });

  it('a paragraph in another language of the same script has its own where it is sure', () => {
    const french = 'Le Kremlin a déclaré que la visite devait élargir la coopération des deux pays.';
    const persian = 'کرملین گفت که این سفر برای گسترش همکاری‌های امنیتی دو کشور انجام شده است.';
    expect(languages([...english, french])).toEqual(['en', 'en', 'en', 'fr']);
    expect(languages([...arabic, persian])).toEqual(['ar', 'ar', 'ar', 'fa']);
  });

  it('a heading, a name or a figure goes with the article', () => {
    expect(languages([...english, 'Viktor Zolotov', 'Cooperation', '2023', 'Bamako, Dakar'])).toEqual(
      Array(7).fill('en'),
    );
    expect(languages([...arabic, 'ملخص', 'TT'])).toEqual(Array(5).fill('ar'));
  });

  it('a line of names in another script is not called the article’s language', () => {
    expect(voteLanguage([...arabic, 'Viktor Zolotov']).blocks[3]).toEqual({
      language: 'und',
      tier: 0,
      script: 'Latin',
    });
  });

  it('is not what one stray paragraph of an unlisted language looks like', () => {
    const indonesian = [
      'Polisi mengatakan bahwa kedua menteri itu telah menandatangani perjanjian di Moskow kemarin.',
      'Pemerintah berjanji akan memperbaiki jalan yang rusak akibat hujan deras pekan lalu.',
      'Para petani khawatir musim kemarau yang panjang akan merusak hasil panen mereka.',
    ];
    expect(voteLanguage([...indonesian, 'He said that this was the end of it.'])).toMatchObject({
      language: 'und',
      tier: 0,
    });
  });

  it('is only a guess where two languages are level', () => {
    expect(voteLanguage([arabic[0]!, english[0]!, english[1]!, arabic[1]!]).tier).toBe(1);
  });

  it('reads lines that are too short to vote as one text', () => {
    const list = ['Two dead', 'Ferry sinks', 'Talks go on'];
    expect(voteLanguage(list)).toMatchObject({ language: 'en' });
    expect(voteLanguage([])).toEqual({ language: 'und', tier: 0, blocks: [] });
  });
});

describe('who has no say in it is not asked', () => {
  const others = [
    'Le Kremlin a déclaré que la visite devait élargir la coopération des deux pays.',
    'کرملین گفت که این سفر برای گسترش همکاری‌های امنیتی دو کشور انجام شده است.',
    'Polisi mengatakan bahwa kedua menteri itu telah menandatangani perjanjian di Moskow kemarin.',
    'Глава полиции прибыл в Москву во вторник.',
  ];
  const lines = [
    'ما بعد الاجتماع',
    'Viktor Zolotov',
    'Cooperation',
    'ملخص',
    'Source link',
    'TT',
    '2023',
    'پایان سفر',
    'Визит',
    'La visite',
  ];
  const block = fc.oneof(
    fc.constantFrom(...arabic),
    fc.constantFrom(...english),
    fc.constantFrom(...others, ...lines, ...lines),
  );
  const said = ({ language, script }: { language: string; script?: string }) => ({ language, script });

  it('and the vote is what it would be', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(block, fc.nat(120)), { maxLength: 8 }), (cuts) => {
        const blocks = cuts.map(([text, length]) => (length < 40 ? text.slice(0, length) : text));
        const [quick, whole] = [voteLanguage(blocks), voteOfAll(blocks)];
        expect({ ...said(quick), tier: quick.tier }).toEqual({ ...said(whole), tier: whole.tier });
        expect(quick.blocks.map(said)).toEqual(whole.blocks.map(said));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('lines left over from a web page', () => {
  it.each([
    'Source link',
    'Sorry, you need to enable JavaScript to visit this website.',
    'We use cookies to give you the best experience. By using this site you accept our privacy policy.',
    'Read more: The long road to Tehran',
    'Comments (12)',
    '© 2023 Example News. All rights reserved.',
    'اقرأ المزيد',
    'اقرأ أيضاً: زيارة وزير الخارجية إلى موسكو',
    'مقالات ذات صلة',
    'بیشتر بخوانید',
    'Читайте также: Шойгу прибыл в Тегеран',
  ])('%s', (line) => expect(isDebris(line)).toBe(true));

  it.each([
    ...arabic,
    ...english,
    'The sources said that related talks would go on.',
    'Share prices fell after the comments of the minister.',
    'المصدر الذي تحدث إلى الوكالة رفض الكشف عن اسمه.',
  ])('but not: %s', (line) => expect(isDebris(line)).toBe(false));
});

/** The five articles that the sample archive retells are not part of the project. */
const seeds = '../shared/seeds';
const sources = existsSync(seeds) ? readdirSync(seeds).sort() : [];
const titles = ['', 'اتفاق أمني روسي', 'موسكو توقع', 'زيارة مسؤول', 'Law enforcement officers'];

describe.skipIf(sources.length === 0)('the sources of the sample archive (left out where they are not at hand)', () => {
  it.each(sources.map((file, i) => [file, i === 4 ? 'en' : 'ar', titles[i]!] as const))(
    '%s is %s',
    (file, language, title) => {
      const text = readFileSync(`${seeds}/${file}`, 'utf8');
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(detectLanguage(text)).toMatchObject({ language, tier: 3 });
      expect(detectLanguage(lines.find((line) => line.startsWith(title))!).language).toBe(language);

      const vote = voteLanguage(lines);
      expect(vote).toMatchObject({ language, tier: 3 });
      const other = lines.filter((_, i) => vote.blocks[i]!.language !== language);
      expect(other).toEqual(lines.filter((line) => line.startsWith('Sorry, you need to enable JavaScript')));
      for (const line of lines.filter((each) => each.length >= 60 && !isDebris(each))) {
        expect(detectLanguage(line).language, line).toBe(language);
      }
    },
  );
});
