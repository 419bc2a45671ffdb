// A file the server would refuse is said so before it is sent: <input type=file data-max-bytes data-too-large>.
document.addEventListener('change', ({ target }) => {
  if (!target.matches?.('input[type=file][data-max-bytes]')) return;
  const tooLarge = [...target.files].some(file => file.size > Number(target.dataset.maxBytes));
  target.setCustomValidity(tooLarge ? target.dataset.tooLarge : '');
  if (tooLarge) target.reportValidity();
});
