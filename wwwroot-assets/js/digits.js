/** input[data-digits="3-2-5"] groups digits while they are typed; data-check says at once whether the check digit fits. The server decides. */
const weights = { business: [1, 3, 7, 1, 3, 7, 1, 3, 5], corporate: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2] };

function grouped(digits, pattern) {
  let rest = digits;
  const parts = [];
  for (const size of pattern.split('-').map(Number)) {
    if (rest === '') break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join('-') + rest;
}

function fits(digits, kind) {
  const own = weights[kind];
  const sum = own.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) + (kind === 'business' ? Math.floor(Number(digits[8]) * 5 / 10) : 0);
  return (10 - (sum % 10)) % 10 === Number(digits[own.length]);
}

function tell(input, digits) {
  const verdict = document.querySelector(`[data-verdict="${input.id}"]`);
  if (!verdict) return;
  const whole = digits.length === weights[input.dataset.check].length + 1;
  const right = whole && fits(digits, input.dataset.check);
  verdict.textContent = whole ? verdict.dataset[right ? 'good' : 'bad'] : '';
  verdict.dataset.is = right ? 'good' : 'bad';
}

document.addEventListener('input', event => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !input.dataset.digits || event.isComposing) return;
  const plain = input.value.normalize('NFKC');
  const digits = plain.replace(/\D/g, '');
  // Letters stay as they were typed: the server says what is wrong with them.
  if (/^[\d\s-]*$/.test(plain) && input.selectionStart === input.value.length) input.value = grouped(digits, input.dataset.digits);
  if (input.dataset.check) tell(input, digits);
});
