/**
 * input[data-thousands] shows 1,250,000 while 1250000 is typed. data-decimals (default 2) limits the decimals,
 * data-signed allows a leading minus. The posted value has the commas in it; the server takes them out.
 */
function pretty(text, input) {
  const plain = text.normalize('NFKC').replace(/[^\d.-]/g, '');
  const minus = 'signed' in input.dataset && plain.startsWith('-') ? '-' : '';
  const [whole = '', ...rest] = plain.replaceAll('-', '').split('.');
  const decimals = Number(input.dataset.decimals ?? 2);
  const tail = rest.length > 0 && decimals > 0 ? `.${rest.join('').slice(0, decimals)}` : '';
  const trimmed = whole.replace(/^0+(?=\d)/, '');
  return minus + (trimmed === '' && tail ? '0' : trimmed).replace(/\B(?=(\d{3})+$)/g, ',') + tail;
}

const wants = target => target instanceof HTMLInputElement && 'thousands' in target.dataset;

function apply(input) {
  const before = input.value;
  const after = pretty(before, input);
  if (after === before) return;
  // Keep the caret behind the same digit, not at the same column: commas come and go.
  const caret = input === document.activeElement ? input.selectionStart : null;
  input.value = after;
  if (caret === null) return;
  const digits = before.slice(0, caret).normalize('NFKC').replace(/[^\d.-]/g, '').length;
  let position = 0;
  for (let seen = 0; position < after.length && seen < digits; position++) if (after[position] !== ',') seen++;
  input.setSelectionRange(position, position);
}

// In the capture phase: before Blazor reads the value.
document.addEventListener('input', event => { if (wants(event.target) && !event.isComposing) apply(event.target); }, true);
document.addEventListener('change', event => { if (wants(event.target)) apply(event.target); }, true);
