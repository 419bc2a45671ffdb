// A queue is walked through with the keyboard: each row is a button, and the letters press what belongs to the row one stands on.
const steps = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 };
const pressed = { KeyA: '[data-queue-approve]', KeyR: '[data-queue-return]', Space: '[type=checkbox]' };
const opened = '[data-queue-open][aria-expanded=true]';
const typing = element => element.matches('input:not([type=checkbox]), textarea, select');

// A decided row takes the focus with it; the walk goes on from where it was.
let last = { queue: null, index: -1 };

document.addEventListener('focusin', event => {
  const row = event.target.closest('[data-queue-row]');
  if (row) last = { queue: row.closest('[data-queue]'), index: rowsOf(row.closest('[data-queue]')).indexOf(row) };
});

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('.rz-dialog, dialog[open]')) return;
  const queue = event.target.closest('[data-queue]') ?? (event.target.matches('body, h1') ? standing() : null);
  if (queue && answer(queue, event)) event.preventDefault();
});

const rowsOf = queue => [...queue.querySelectorAll('[data-queue-row]')];
// A new page stands on its heading.
const standing = () => last.queue?.isConnected ? last.queue : document.querySelector('[data-queue]');

/** True when the key meant something. By the physical key, so that it also works while the Korean keyboard is on. */
function answer(queue, { code, target }) {
  const row = target.closest('[data-queue-row]') ?? queue.querySelector(opened)?.closest('[data-queue-row]');
  if (code === 'Escape') return leave(queue, typing(target));
  if (typing(target) || (code === 'Space' && target.closest('[data-queue]') && !target.matches('[data-queue-open]'))) return false;
  if (code in steps) return move(queue, row, steps[code]);
  const button = code in pressed && row?.querySelector(pressed[code]);
  button?.click?.();
  return Boolean(button);
}

function move(queue, row, step) {
  const rows = rowsOf(queue);
  const from = row ? rows.indexOf(row) : Math.min(last.index, rows.length) - (step > 0 ? 1 : 0);
  const next = rows[Math.min(Math.max(from + step, 0), rows.length - 1)]?.querySelector('[data-queue-open]');
  if (queue.querySelector(opened) && next?.getAttribute('aria-expanded') !== 'true') next?.click();
  next?.focus();
  return Boolean(next);
}

/** Out of the field first, then out of the evidence; what was typed stays. */
function leave(queue, isTyping) {
  const row = queue.querySelector(opened);
  if (!row) return false;
  if (!isTyping) queue.querySelector('[data-queue-close]')?.click();
  row.focus();
  return true;
}
