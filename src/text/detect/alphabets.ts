import type { Lang } from '../../model.ts';
import type { Script } from './scripts.ts';

/** What is known of a language's writing. */
export interface Alphabet {
  readonly tag: Lang;
  /** Every letter of its orthography; others are foreign to it. Empty where letters tell nothing. */
  readonly letters: string;
  /** Letters that other keyboards write for its own, as pairs of letter and letter meant: `ك` for `ک`. Hardly foreign. */
  readonly keyboard?: string;
  /** Letters that every text of some length has, and their usual share of all letters. */
  readonly usual?: readonly [letters: string, rate: number];
  /** Points for or against it before anything is read: where two are level, the one that an archive like this holds. */
  readonly prior?: number;
  /** Known only in order to be refused, since it is easily taken for one of the others. */
  readonly refused?: true;
}

const AZ = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const PERSIAN = 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
const URDU = 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ';
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

const AZ_TURKISH = 'abcçdefgğhıijklmnoöprsştuüvyz';

const language = (tag: Lang, letters: string, usual?: Alphabet['usual'], keyboard?: string): Alphabet => ({
  tag,
  letters,
  ...(usual && { usual }),
  ...(keyboard && { keyboard }),
});
const latin = (tag: Lang, usual: string, rate: number, more = ''): Alphabet =>
  language(tag, AZ + usual + more, usual === '' ? undefined : [usual, rate]);
const seldom = (alphabet: Alphabet): Alphabet => ({ ...alphabet, prior: -0.5 });
const refused = (alphabet: Alphabet): Alphabet => ({ ...alphabet, prior: -0.6, refused: true });

/** The languages of each script that has several. Those of the sixteen are measured; the rest are known less well. */
export const alphabets: Readonly<Partial<Record<Script, readonly Alphabet[]>>> = {
  Latin: [
    latin('en', '', 0),
    latin('fr', 'àâçéèêëîïôœùû', 0.03, 'æüÿ'),
    latin('de', 'äöüß', 0.018),
    latin('es', 'áéíñóú', 0.022, 'ü'),
    language('tr', `${AZ_TURKISH}âîû`, ['ıiğşçöü', 0.1]),
    language('az', `${AZ_TURKISH}əqx`, ['ə', 0.08]),
    seldom(latin('it', 'àèéìíîòóùú', 0.01)),
    seldom(latin('pt', 'ãõçáâéêíóôúà', 0.035, 'ü')),
    seldom(latin('nl', '', 0, 'éëïóöü')),
    seldom(latin('sv', 'åäö', 0.05, 'é')),
    seldom(latin('pl', 'ąćęłńóśźż', 0.06)),
    seldom(latin('ro', 'ăâîșțşţ', 0.05)),
    seldom(latin('ku', 'êîûşç', 0.12)),
    refused(latin('ca', 'àçèéíïòóú', 0.025, 'ü')),
    refused(latin('gl', 'áéíñóú', 0.025, 'ïü')),
    refused(latin('af', 'áéèêëíîïóôöúû', 0.005)),
    refused(latin('da', 'æøå', 0.03, 'é')),
    refused(latin('nb', 'æøå', 0.025, 'éòóô')),
    refused(latin('eu', '', 0, 'ñ')),
    refused(latin('cy', 'âêîôûŵŷ', 0.005)),
    refused(latin('ga', 'áéíóú', 0.05)),
    refused(latin('lb', 'ëéä', 0.03, 'öüèêâ')),
    refused(latin('fy', 'âêôûú', 0.015, 'ëï')),
    refused(latin('id', '', 0)),
    refused(latin('is', 'ðþæáéíóúýö', 0.12)),
  ],
  Cyrillic: [
    language('ru', RUSSIAN, ['ыэё', 0.022]),
    language('uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', ['іїєґ', 0.075]),
    seldom(language('be', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя', ['ўі', 0.08])),
    seldom(language('bg', 'абвгдежзийклмнопрстуфхцчшщъьюя', ['ъщ', 0.02])),
    seldom(language('sr', 'абвгдђежзијклљмнњопрстћуфхцчџш', ['јђљњћџ', 0.06])),
    seldom(language('kk', 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя', ['әғқұһіңөү', 0.15])),
    seldom(language('tg', 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя', ['ғӣқӯҳҷ', 0.06])),
    refused(language('tt', `${RUSSIAN}әөүҗңһ`, ['әөүҗңһ', 0.1])),
    refused(language('ky', `${RUSSIAN}ңөү`, ['ңөү', 0.05])),
    refused(language('mk', 'абвгдѓежзѕијклљмнњопрстќуфхцчџш', ['јѓѕљњќ', 0.025])),
  ],
  Arabic: [
    language('ar', `${ARABIC}ٱ`, ['ةىإأ', 0.05], 'یيکكہهھه'),
    language('fa', `${PERSIAN}ۀ`, ['پچژگ', 0.025], 'يیىیكک'),
    language('ur', URDU, ['ٹڈڑںے', 0.07], 'يیىیكکهہةہ'),
    language('ps', `${PERSIAN}ټځڅډړږښګڼۀيېۍ`, ['ټځڅډړږښڼېۍګ', 0.06], 'ىیےېكک'),
    language('ckb', 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھەوۆیێ', ['ەێۆڵڕ', 0.16], 'كکيیىی'),
    language('ug', 'ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي', ['ۇۈۋڭې', 0.1]),
    language('sd', 'ءآابٻڀتٿٽثپجڄجھڃچڇحخدڌڏڊذرڙزسشصضطظعغفڦقڪکگڳڱلمنڻوھہيئ۾۽ه', ['ٻڀٺٽڄڃڇڌڏڊڙڦڪڳڱڻ', 0.07]),
    refused(language('lah', `${URDU}ݨ`, ['ٹڈڑںے', 0.07], 'يیىیكکهہةہ')),
    refused(language('azb', `${PERSIAN}ؤۆۇ`, undefined, 'يیىیكک')),
  ],
  Hebrew: [language('he', 'אבגדהוזחטיךכלםמןנסעףפץצקרשת'), refused(language('yi', 'אבגדהוזחטיךכלםמןנסעףפץצקרשתײװױ'))],
  // No letter tells these apart.
  Devanagari: [language('hi', ''), refused(language('mr', '')), refused(language('ne', ''))],
};

/** Scripts in which one language is written, or one by far the most. */
export const languageOfScript: Readonly<Partial<Record<Script, Lang>>> = {
  Han: 'zh',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',

  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
};
