/** [data-postcode] opens Kakao's postcode search inside the page; only where the operator switched it on. Typing by hand always works. */
const source = 'https://t1.kakaocdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js';
let loading;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: source, async: true });
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => { loading = undefined; reject(new Error('postcode')); });
    document.head.append(script);
  });
  return loading;
}

// A live form learns of what a script writes only by the event that typing would have sent.
function fill(field, value) {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-postcode]');
  const place = document.querySelector('[data-postcode-place]');
  if (!button || !place) return;
  try {
    await load();
    place.hidden = false;
    const { Postcode } = window.kakao ?? window.daum;
    new Postcode({
      width: '100%',
      height: 420,
      oncomplete(found) {
        const address = document.getElementById('address');
        fill(document.getElementById('postcode'), found.zonecode);
        fill(address, found.roadAddress || found.address);
        place.hidden = true;
        address.focus();
      },
    }).embed(place);
  } catch {
    place.hidden = false;
    place.textContent = button.dataset.failed;
  }
});
