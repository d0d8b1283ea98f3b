// Puts a button at the end of what is made to be copied: citations, addresses, passages. Without it, they are selected.
const panel = document.querySelector('[data-copy]');

if (panel && navigator.clipboard) {
  for (const text of document.querySelectorAll('.cite .citation, .cite .url, .wikitext'))
    addButton(text, wordsOf(text));
  for (const source of document.querySelectorAll('.quote p')) addButton(source, passageOf(source));
}

function addButton(end, text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = panel.dataset.copy;
  button.lang = document.documentElement.lang;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = panel.dataset.copied;
    setTimeout(() => {
      button.textContent = panel.dataset.copy;
    }, 2000);
  });
  end.append(' ', button);
}

/** “The words” — whose they are, and where they stand. */
function passageOf(source) {
  const block = source.closest('.words').cloneNode(true);
  for (const part of block.querySelectorAll('.quote, .was')) part.remove();
  return `${panel.dataset.open}${wordsOf(block)}${panel.dataset.close} ${wordsOf(source)}`;
}

function wordsOf(element) {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
