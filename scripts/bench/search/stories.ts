/**
 * Stories that stand among those of the made-up archive, written so that a query's answer is known by reading them. Their
 * rare words stand nowhere else; the person is invented.
 */
import type { CorpusFile } from '../corpus.ts';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly body: string;
}

export const STORIES: readonly Story[] = [
  {
    id: 'observatory',
    title: 'افتتاح مِرصد فلكي في قرية بشعلة',
    date: '2019-05-02',
    outlet: 'coast-news',
    body: 'افتتح إيغور زارينسكي أمس مرصدًا فلكيًّا في بشعلة، وقال إن المنظار سيمكّن الهواة من رصد الكسوف المقبل. وعُلّق على الجدار إسطرلاب من نحاس.',
  },
  {
    id: 'mosaic',
    title: 'مسؤولون يبحثون ترميم الفسيفساء',
    date: '2018-11-20',
    outlet: 'new-east',
    body: 'بحث مسؤولون ومهندسون ترميم الفسيفساء الرومانية التي غمرها السيل، وعُثر قربها على ثلاثة صناديق من القرميد. وزار الوفد النافورة القديمة، ثم جلس في مقهى على الكورنيش.',
  },
  {
    id: 'treaty',
    title: 'بروتوكول بين أذربيجان وجزر القمر',
    date: '2016-03-09',
    outlet: 'morning',
    body: 'سيوقّع زعماء القبائل بروتوكولًا في أذربيجان بعد ١٩٣٧ يومًا من الانتظار. وبزارينسكي تبدأ قائمة الشهود، وينتقل النص وبنوده إلى اليونسكو. وتحمل الوثيقة ختم دار الأوبرا القديمة.',
  },
  {
    id: 'opera',
    title: 'الستار يرتفع في دار الأوبرا',
    date: '2012-01-15',
    outlet: 'river-paper',
    body: 'عادت فرقة الموشحات إلى الخشبة، وعزف القانونيّ مقطوعة من الحجاز كار. القديمة من الأزياء عُرضت في البهو، والجمهور صفّق طويلًا لعازفة الكمان.',
  },
  {
    id: 'saffron',
    title: 'Lighthouse keepers smuggled saffron',
    date: '2017-08-30',
    outlet: 'coast-news',
    body: 'Two lighthouse keepers smuggled saffron past the customs officers, a judge heard. Igor Zarinsky called them heroes. The xylophone they hid it in was never found.',
  },
  {
    id: 'harmonica',
    title: 'A glass harmonica for the conservatoire',
    date: '2014-02-11',
    outlet: 'monitor',
    body: 'The conservatoire bought a glass harmonica that Zarinskiy had restored. Its velvet-lined trunk smells of walnut oil, and nobody may touch the bowls with dry fingers.',
  },
  {
    id: 'beekeepers',
    title: 'Beekeepers weigh the honey of 2013',
    date: '2013-10-05',
    outlet: 'traveller',
    body: 'The harmonica of glass that the beekeepers play keeps bears away, they insist. Wasps ruined 4711 hives; quinces and figs were spared. The queen of the apiary is nine.',
  },
  {
    id: 'falcons',
    title: 'صقّارون يطلقون طيورهم في البادية',
    date: '2021-12-01',
    outlet: 'observatory',
    body: 'أطلق الصقّارون شواهينهم في البادية، ورفضوا بيعها للوسطاء. وقالوا إن الشاهين لا يُشترى بالدراهم، وإن القنّاصين سيُلاحَقون. وبالمغناطيس كُشفت الفخاخ، ولَلمتطوعون حملوا الأقفاص.',
  },
];

const PERSON = `name: { ar: إيغور زارينسكي, en: Igor Zarinsky }
aliases: [زارينسكي, إيجور زارنسكي, ایگور زارینسکی, Игорь Заринский, Zarinsky, Zarinskiy]
posts: [{ title: { ar: راعي المرصد, en: Patron of the observatory } }]
`;

export function storyFiles(): CorpusFile[] {
  const stories = STORIES.map(({ id, title, date, outlet, body }) => ({
    path: `articles/${id}.md`,
    text: `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\noutlet: ${outlet}\nrights: licensed\nadded: 2024-01-01\n---\n\n${body}\n`,
  }));
  return [{ path: 'people/igor-zarinsky.yml', text: PERSON }, ...stories];
}
