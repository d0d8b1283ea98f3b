/**
 * The part of `npm run dev` that stands in pages: reloads them when the site has changed, and shows what has to be
 * mended. Words of the content are set as text, never as markup.
 */
const WORDS = {
  en: {
    dir: 'ltr',
    refused: 'This has to be mended; until then the page is as it was',
    broken: 'The program itself failed; the page is as it was',
    close: 'Hide',
  },
  ar: {
    dir: 'rtl',
    refused: 'هذا يحتاج إلى إصلاح، والصفحة باقية على حالها إلى أن يُصلح',
    broken: 'تعطّل البرنامج نفسه، والصفحة باقية على حالها',
    close: 'إخفاء',
  },
};

const STYLE = `
:host { position: fixed; inset: auto 0 0; z-index: 2147483647; }
section { max-height: 60vh; overflow: auto; margin: 0; padding: 1rem 1.25rem 1.25rem; background: #fff; color: #1b1b1b;
  border-block-start: 4px solid #a3201d; box-shadow: 0 -0.5rem 2rem #0005; font: 1rem/1.6 system-ui, sans-serif; }
header { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
h2 { font-size: 1.05rem; margin: 0 0 0.5rem; color: #a3201d; }
ol { margin: 0; padding-inline-start: 1.25rem; }
li { margin-block: 0.6rem; }
code { font: 0.9rem ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; }
p { margin: 0; }
pre { white-space: pre-wrap; direction: ltr; text-align: left; font: 0.85rem ui-monospace, monospace; }
button { font: inherit; border: 1px solid currentColor; background: none; color: inherit; border-radius: 0.25rem; }
@media (prefers-color-scheme: dark) { section { background: #1c1c1c; color: #eee; } h2 { color: #ff9d95; } }
`;

const mine = Number(document.currentScript.dataset.version);
const host = document.createElement('sijill-dev');
let source;
const PLACE = 'sijill-dev-place';

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function languageOf(state) {
  return state.lang ?? (document.documentElement.lang.startsWith('ar') ? 'ar' : 'en');
}

function findingItem({ where, field, words }, lang) {
  const { fact, remedy } = words[lang];
  const place = element('p', '', element('code', where));
  if (field) place.append(' ', element('code', field));
  const end = /[؟?]$/.test(remedy) ? '' : '.';
  return element('li', '', place, element('p', `${fact}.`), element('p', `${remedy}${end}`));
}

function show(state) {
  const lang = languageOf(state);
  const words = WORDS[lang];
  const close = element('button', words.close);
  close.addEventListener('click', () => host.remove());
  const panel = element('section', '', element('header', '', element('h2', words[state.state]), close));
  panel.lang = lang;
  panel.dir = words.dir;
  panel.setAttribute('role', 'alert');
  if (state.error) panel.append(element('pre', state.error));
  else {
    const found = state.findings.filter(({ severity }) => severity === 'problem');
    panel.append(element('ol', '', ...found.map((finding) => findingItem(finding, lang))));
  }
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(panel);
  document.documentElement.append(host);
}

function hear(state) {
  if (state.state === 'refused' || state.state === 'broken') show(state);
  else if (state.state === 'ready') {
    host.remove();
    if (state.version !== mine) reload();
  }
}

/** The place that was scrolled to is taken along: browsers restore it before the typefaces are there. */
function reload() {
  sessionStorage.setItem(PLACE, String(scrollY));
  location.reload();
}

async function returnToPlace() {
  const place = sessionStorage.getItem(PLACE);
  if (place === null) return;
  sessionStorage.removeItem(PLACE);
  await document.fonts.ready;
  scrollTo(0, Number(place));
}

function listen() {
  source = new EventSource('/_dev/events');
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
}

// A browser keeps six connections to a host: pages that nobody sees give theirs back.
document.addEventListener('visibilitychange', () => {
  source.close();
  if (!document.hidden) listen();
});
addEventListener('pagehide', () => source.close());
addEventListener('pageshow', ({ persisted }) => persisted && listen());
listen();
void returnToPlace();
