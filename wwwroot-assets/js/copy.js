import { say } from './words.js';

// A button with data-copy="id" puts the text of that field on the clipboard and says so in the place with data-copy-said="id".
document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  const field = button && document.getElementById(button.dataset.copy);
  if (!field) return;
  const said = document.querySelector(`[data-copy-said="${button.dataset.copy}"]`);
  const done = await copy(field);
  if (said) said.textContent = done ? say('복사했습니다', 'Copied') : say('골라 두었습니다. Ctrl+C를 눌러 주십시오.', 'Selected. Please press Ctrl+C.');
});

// Without https a browser has no clipboard to write to: then the text is at least selected.
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}
