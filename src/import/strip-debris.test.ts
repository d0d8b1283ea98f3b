import { expect, test } from 'vitest';
import { stripDebris } from './strip-debris.ts';
import { parseText } from './text-body.ts';

/** Texts whose first line is the title; some of their sentences begin like labels of a page. */
const SENTENCES = [
  'The council speaks about the market at last',
  'The harbour council said on Tuesday that it would begin to mend the old market next month, after two years of dispute over the land with the owners of the stores.',
  'More about the plan will be said on Sunday.',
  'Share prices of the firm fell on Monday.',
  'Comments by the mayor were met with silence.',
  'Sources said so.',
  'By Monday, nobody believed it.',
  '“Je ne sais pas ce que vous voulez de moi, monsieur.”',
  'Advertisement of the sale was printed in the paper.',
  'Read more books, said the teacher.',
  'Related to the dispute is a letter of 1911 that nobody has seen.',
  'The firm uses cookies to sell its bread; the policy on privacy was written by a lawyer from another town who never saw the market.',
  'Tags were sewn on the sacks.',
  'The engineer in charge said that the work would go on in three stages, and that the sellers would move to the western square without paying rent until all is done.',
];
const ARABIC = [
  'البلدية تتحدث أخيرًا عن السوق القديم',
  'أعلنت بلدية المرفأ اليوم أنها ستبدأ ترميم السوق القديم في مطلع الشهر المقبل، بعد أن تأخر العمل عامين بسبب خلاف على الأرض مع أصحاب المخازن.',
  'للمزيد من الأمان، أضافت البلدية سورًا حول الساحة.',
  'تصوير الحادث أثار غضبًا واسعًا بين السكان.',
  'المصدر نفسه قال إن الأموال موجودة.',
  'مشاهدات من السوق',
  'وقال المهندس المشرف إن الترميم سيجري على ثلاث مراحل، وإن الباعة سينتقلون موقتًا إلى الساحة الغربية من دون رسوم حتى تنتهي الأعمال كلها.',
  'تحرير الأرض من أصحابها',
  'التعليقات على القرار جاءت غاضبة.',
  '“We will not move,” said one of the sellers in English to the foreign journalists.',
  'شارك في الاجتماع عشرة من الباعة.',
  'وأضاف أن المرحلة الأولى تشمل السقف والممرات، على أن تُستكمل شبكة الماء والكهرباء قبل حلول الصيف إن توفرت الأموال اللازمة لذلك.',
];

for (const [name, [title, ...paragraphs]] of Object.entries({ english: SENTENCES, arabic: ARABIC }))
  test(`sentences that only begin like labels stay: ${name}`, () => {
    const { blocks, facts, dropped } = parseText([title, ...paragraphs].join('\n\n'));
    const stripped = stripDebris(blocks, { title: title!, authors: [], outletNamed: () => undefined });
    expect(facts.title?.value).toBe(title);
    expect([...dropped, ...stripped.dropped]).toEqual([]);
    expect(stripped.blocks.map(({ text }) => text)).toEqual(paragraphs);
  });
