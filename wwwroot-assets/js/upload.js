import { say } from './words.js';

const running = new WeakMap();

/**
 * Sends the chosen files of a file input as one multipart request and reports to .NET:
 * OnProgress(percent), OnDone(responseText), OnFailed(sentence). Text fields go before the files, because the server
 * reads the stream in order and needs to know what the file is for before it stores the first byte.
 */
export function upload(input, url, antiforgeryToken, fields, dotnetRef) {
  const tell = (method, value) => dotnetRef.invokeMethodAsync(method, value).catch(() => {});
  const files = [...(input?.files ?? [])];
  if (files.length === 0) return tell('OnFailed', say('올릴 파일을 골라 주세요.', 'Choose a file to upload.'));
  const limit = Number(input.dataset.maxBytes);
  const tooBig = limit > 0 && files.find(file => file.size > limit);
  if (tooBig) return tell('OnFailed', tooLarge(tooBig.name, limit));
  const empty = files.find(file => file.size === 0);
  if (empty) return tell('OnFailed', say(`'${empty.name}' 파일이 비어 있습니다. 다른 파일을 골라 주세요.`, `'${empty.name}' is empty. Choose another file.`));

  cancelUpload(input);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) if (value !== null && value !== undefined) form.append(name, value);
  for (const file of files) form.append(input.name || 'file', file, file.name);

  const request = new XMLHttpRequest();
  running.set(input, request);
  let shown = -1;
  request.upload.addEventListener('progress', event => {
    if (!event.lengthComputable) return;
    // 100 is for "stored", not for "sent": the server still checks the file.
    const percent = Math.min(99, Math.floor((event.loaded / event.total) * 100));
    if (percent !== shown) { shown = percent; tell('OnProgress', percent); }
  });
  const end = action => () => {
    if (running.get(input) === request) running.delete(input);
    // The same file may be chosen again after a failure; without this the browser sees no change.
    input.value = '';
    action();
  };
  request.addEventListener('load', end(() => {
    if (request.status >= 200 && request.status < 300) { tell('OnProgress', 100); tell('OnDone', request.responseText); }
    else tell('OnFailed', sentence(request, limit));
  }));
  const broken = () => tell('OnFailed', say('연결이 끊겨 올리지 못했습니다. 잠시 뒤 다시 시도해 주세요.', 'The connection was lost. Please try again.'));
  request.addEventListener('error', end(broken));
  request.addEventListener('timeout', end(broken));
  request.addEventListener('abort', end(() => tell('OnFailed', say('올리기를 취소했습니다.', 'Upload cancelled.'))));
  request.open('POST', url);
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  if (antiforgeryToken) request.setRequestHeader('RequestVerificationToken', antiforgeryToken);
  request.send(form);
}

export function cancelUpload(input) {
  running.get(input)?.abort();
}

function tooLarge(name, limit) {
  const megabytes = Math.floor(limit / 1048576);
  const which = name ? say(`'${name}' 파일`, `'${name}'`) : say('파일', 'The file');
  return limit > 0
    ? say(`${which}이 너무 큽니다. ${megabytes} MB까지 올릴 수 있습니다.`, `${which} is too large. The limit is ${megabytes} MB.`)
    : say('파일이 너무 큽니다.', 'The file is too large.');
}

function sentence(request, limit) {
  try {
    const problem = JSON.parse(request.responseText);
    if (problem.detail || problem.title) return problem.detail || problem.title;
  } catch { /* not problem+json: the status has to do */ }
  if (request.status === 413) return tooLarge('', limit);
  if (request.status === 401) return say('로그인이 풀렸습니다. 다시 로그인해 주세요.', 'You were signed out. Please sign in again.');
  if (request.status === 403) return say('이 파일을 올릴 권한이 없습니다.', 'You may not upload this file.');
  if (request.status === 429) return say('요청이 많습니다. 잠시 뒤 다시 시도해 주세요.', 'Too many requests. Please try again shortly.');
  return say('파일을 올리지 못했습니다. 잠시 뒤 다시 시도해 주세요.', 'The file could not be uploaded. Please try again.');
}

// Drag and drop: hands the files to the zone's own input, so that the page hears the same change event as for a click.
const zoneOf = event => event.target instanceof Element ? event.target.closest('.upload') : null;
const carriesFiles = event => event.dataTransfer?.types.includes('Files');

document.addEventListener('dragover', event => {
  if (!carriesFiles(event)) return;
  // Also outside a zone: a file dropped a little beside it must not replace the page.
  event.preventDefault();
  const zone = zoneOf(event);
  event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
  for (const other of document.querySelectorAll('.upload--over')) if (other !== zone) other.classList.remove('upload--over');
  zone?.classList.add('upload--over');
});
document.addEventListener('dragleave', event => {
  if (!event.relatedTarget) for (const zone of document.querySelectorAll('.upload--over')) zone.classList.remove('upload--over');
});
document.addEventListener('drop', event => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  const zone = zoneOf(event);
  zone?.classList.remove('upload--over');
  const input = zone?.querySelector('input[type=file]');
  if (!input || input.disabled) return;
  const taken = new DataTransfer();
  for (const file of [...event.dataTransfer.files].slice(0, input.multiple ? undefined : 1)) taken.items.add(file);
  input.files = taken.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
});
