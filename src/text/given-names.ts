import { fold } from './fold.ts';
import { readsAs, type Word } from './words.ts';

/**
 * Common given names of the region and its news, so that «بهرام رادان» and “Igor Putin” are not taken for their
 * namesakes. Names that are also everyday words before a surname are left out on purpose: رضا (satisfaction),
 * علي (like على, on), حسن (improved), أشرف (supervised), يحيى (salutes), Mark, Will.
 */
const NAMES = `
محمد أحمد محمود مصطفى حسين عباس قاسم إسماعيل إبراهيم يوسف يعقوب إسحاق داود داوود سليمان موسى عيسى هارون عمر عثمان
خالد طارق ياسر ماهر بشار معمر حسني حمدي وليد أنس أسامة مهدي مجتبى مرتضى مسعود جواد باقر غلام غلامرضا محمدرضا علیرضا
أميرحسين بهرام بهزاد بهنام بيمان داريوش فرهاد كامران كاوه سهراب سيامك هوشنك منوجهر حميد مجيد سامي فيصل سلمان
فاطمة زينب مريم خديجة عائشة ليلى سارة نرجس زهرا زهراء مهسا نسرين شيرين گلاب ياسمين رانيا
إيغور دميتري ديمتري ديميتري ميخائيل ألكسندر ألكسي أليكسي سيرغي سيرجي نيكولاي نيقولاي فلاديمير أندريه أندري يوري بافل
إيفان بوريس أوليغ ليونيد رسلان غينادي فيكتور كيريل نيكيتا أنطون مكسيم قسطنطين يفغيني يفجيني ماريا لاريسا لودميلا كسينيا
يوليا كاترينا ناتاليا سفيتلانا تاتيانا إيلينا أولغا
جون جورج مايكل ديفيد روبرت جيمس توماس ريتشارد بيتر كيفن ستيف ويليام هنري تشارلز
Mohammad Mohammed Muhammad Ahmad Ahmed Mahmoud Mostafa Mustafa Hassan Hasan Hossein Hussein Ali Reza Alireza Ibrahim
Ebrahim Ismail Esmail Yousef Javad Mehdi Mahdi Abbas Qasem Ghasem Saeed Hamid Majid Masoud Amir Bahram Behzad Behnam
Dariush Farhad Kamran Kaveh Omid Arash Bahar Golab Golshifteh Fatemeh Fatima Maryam Zahra Leila Sara Shirin Nasrin Narges
Igor Dmitry Dmitri Mikhail Alexander Alexei Aleksei Sergei Sergey Nikolai Nikolay Vladimir Andrei Andrey Yuri Pavel Ivan
Boris Oleg Leonid Ruslan Gennady Viktor Victor Kirill Nikita Anton Maxim Konstantin Yevgeny Evgeny Maria Larisa Lyudmila
Ludmila Ksenia Yulia Ekaterina Katerina Natalia Svetlana Tatiana Elena Olga Katya
John George Michael David Robert James Thomas Richard Peter Paul Kevin Steve William Henry Charles Jack Joseph Daniel
Matthew Andrew Anna Laura Emma Lisa Jane Mary Elizabeth Susan Linda Julia Jennifer
Игорь Дмитрий Михаил Александр Алексей Сергей Николай Владимир Андрей Юрий Павел Иван Борис Олег Леонид Руслан Геннадий
Виктор Кирилл Никита Антон Максим Константин Евгений Мария Лариса Людмила Ксения Юлия Екатерина Наталья Светлана Елена
`;

/** Parts that stand between a given name and a surname, so that what follows is not the whole name: «بن سلمان». */
const PARTICLES = 'بن أبو أبي آل bin ibn abu ould van von';

const GIVEN = new Set(NAMES.split(/\s+/).map(fold).filter(Boolean));
const PARTS = new Set(PARTICLES.split(' ').map(fold));

/** Whether a word, with or without a proclitic, is a given name or a part of a name that goes before a surname. */
export function startsName(word: Word): boolean {
  return PARTS.has(word.text) || readsAs(word, GIVEN);
}
