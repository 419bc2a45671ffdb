import { onEveryPage, say } from './words.js';

// A button with data-look="id" shows what was typed into that password field, and hides it again. Without scripts there is no button.
function show(button, shown) {
  document.getElementById(button.dataset.look).type = shown ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(shown));
  button.querySelector('[data-look-word]').textContent = shown ? say('숨기기', 'Hide') : say('보기', 'Show');
}

onEveryPage(() => { for (const button of document.querySelectorAll('[data-look]')) button.hidden = false; });

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-look]') : null;
  if (button) show(button, button.getAttribute('aria-pressed') !== 'true');
});

// It is sent as a password, whatever is shown: otherwise the browser would keep it among what is typed into ordinary fields.
document.addEventListener('submit', ({ target }) => { for (const button of target.querySelectorAll('[data-look][aria-pressed=true]')) show(button, false); }, true);
