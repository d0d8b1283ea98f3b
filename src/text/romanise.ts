/**
 * Names in Latin letters for file names: `شويغو في طهران` → `shwyghu fy thran`. Short vowels are not written in Arabic and
 * are not guessed; nothing else is ever made of it.
 */

const ARABIC: Readonly<Record<string, string>> = {
  ...{
    ا: 'a',
    أ: 'a',
    إ: 'i',
    آ: 'a',
    ٱ: 'a',
    ب: 'b',
    پ: 'p',
    ت: 't',
    ث: 'th',
    ج: 'j',
    چ: 'ch',
    ح: 'h',
    خ: 'kh',
    د: 'd',
  },
  ...{ ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f' },
  ...{ ڤ: 'v', ق: 'q', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', ى: 'a', ئ: 'i', ؤ: 'u', ء: '' },
};
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
  },
  ...{
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
  },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};
const WAW = /[وۆۇ]/;
const YEH = /[يیې]/;
const VOWEL = /[اأإآىةعويی]/;
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670]/g;

/** Every letter that is known; others stay as they are. */
export function romanise(text: string): string {
  return text
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[\p{L}\u200C]+/gu, word);
}

function word(letters: string): string {
  const all = [...letters.replace(/\u200C/g, '')];
  return all
    .map((letter, i) => {
      // و and ي between consonants are vowels: روسي → rusi, but وزير → wzir.
      const isVowel = i > 0 && !VOWEL.test(all[i + 1] ?? '') && !VOWEL.test(all[i - 1]!);
      if (WAW.test(letter)) return isVowel ? 'u' : 'w';
      if (YEH.test(letter)) return isVowel ? 'i' : 'y';
      return ARABIC[letter] ?? CYRILLIC[letter] ?? letter;
    })
    .join('');
}
