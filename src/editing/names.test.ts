import { describe, expect, test } from 'vitest';
import { namesInArabic, occurrencesInArabic } from './arabic-names.ts';
import { capitalisedNames } from './capitalised-names.ts';

const latin = (text: string, language = 'en'): string[] => capitalisedNames(text, language).map((name) => name.text);
const arabic = (text: string): string[] => namesInArabic(text).map((name) => name.text);

describe('capitalised words that belong together are a name', () => {
  test.each([
    ['The harbour was opened by Lina Haddad on Monday.', ['Lina Haddad']],
    ['Yesterday Prime Minister Omar Kanaan spoke.', ['Omar Kanaan']],
    ['He met J. Kirby, then Sara bin Talal.', ['J. Kirby', 'Sara bin Talal']],
    ['Lina Haddad’s speech; Haddad left.', ['Lina Haddad']],
    ['A statement of the Ministry of Culture in May.', ['Ministry of Culture']],
    ['Вчера президент Анна Орлова прибыла в порт.', ['Анна Орлова']],
    ['In March Haddad left. On Friday Kanaan came.', []],
    ['the harbour authority', []],
    ['HARBOUR OPENED AT LAST', []],
    ['Haddad, Kanaan and Orlova', []],
  ])('%s', (text, names) => {
    expect(latin(text)).toEqual(names);
  });

  test('but not in languages that write every noun so', () => {
    expect(latin('Der Neue Hafen wurde von Anna Orlova eröffnet.', 'de')).toEqual([]);
  });

  test('a ministry is no person', () => {
    expect(capitalisedNames('He left the Ministry of Culture.', 'en')[0]).toMatchObject({
      kind: 'organisation',
      start: 12,
      end: 31,
    });
  });
});

describe('in Arabic a title or a given name announces a name', () => {
  test.each([
    ['وقال الوزير كنعان حداد إن الميناء افتُتح.', ['كنعان حداد']],
    ['واستقبل الرئيس الإيراني السابق لبيب كنعان الوفد.', ['لبيب كنعان']],
    ['التقى محمود بن سلمان مسؤولين.', ['محمود بن سلمان']],
    ['قالت ماريا زاخاروفا، أمس.', ['ماريا زاخاروفا']],
    ['أكد المتحدث باسم وزارة الثقافة ذلك.', ['وزارة الثقافة']],
    ['قال الرئيس في كلمة له إن الأمر انتهى.', []],
    ['وصل الوزير، كما أعلن مكتبه.', []],
    ['الوزير قال إن الأمر انتهى', []],
  ])('%s', (text, names) => {
    expect(arabic(text)).toEqual(names);
  });

  test('once introduced, it counts without its title and with a conjunction', () => {
    const introduced = new Map([['كنعان حداد', 'person' as const]]);
    const found = occurrencesInArabic('ثم غادر كنعان حداد. وكنعان حدّاد لم يعد.', introduced);
    expect(found.map(({ text }) => text)).toEqual(['كنعان حداد', 'كنعان حدّاد']);
  });
});
