import { onEveryPage, say } from './words.js';

// Forms marked data-passkey="create" or "get" ask the authenticator first and are sent with its answer.
const isSupported = Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON && navigator.credentials);

export function watchPasskeys() {
  onEveryPage(showForms);
}

function showForms() {
  for (const form of document.querySelectorAll('form[data-passkey]')) form.hidden = !isSupported;
  if (!isSupported) for (const hint of document.querySelectorAll('[data-passkey-missing]')) hint.hidden = false;
}

document.addEventListener('submit', async event => {
  const form = event.target instanceof HTMLFormElement ? event.target.closest('form[data-passkey]') : null;
  if (!form) return;
  event.preventDefault();
  const button = form.querySelector('button');
  const error = form.querySelector('[data-passkey-error]');
  button.disabled = true;
  error.hidden = true;
  try {
    const credential = await ask(form);
    form.querySelector('[data-passkey-credential]').value = JSON.stringify(credential);
    HTMLFormElement.prototype.submit.call(form);
  } catch (problem) {
    error.textContent = problem.name === 'InvalidStateError'
      ? say('이 기기에는 이미 패스키가 등록되어 있습니다.', 'This device already has a passkey for this account.')
      : say('패스키를 쓰지 못했습니다. 취소했거나 이 기기에 등록된 패스키가 없습니다.', 'The passkey was not used. It was cancelled, or this device has none.');
    error.hidden = false;
    button.disabled = false;
  }
});

async function ask(form) {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    headers: { RequestVerificationToken: form.querySelector('[name=__RequestVerificationToken]').value },
  });
  if (!answer.ok) throw new Error(`options: ${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
