import { say } from './words.js';

// <pdf-page src="…" label="…">: the first page of a PDF as a picture. Phones and strict security policies show no PDF in a frame.
class PdfPage extends HTMLElement {
  async connectedCallback() {
    if (this.querySelector('canvas')) return;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', this.getAttribute('label') ?? '');
    try {
      await this.draw();
    } catch {
      this.textContent = say('미리 볼 수 없는 PDF입니다. 내려받아 여십시오.', 'This PDF can\'t be shown here. Please download it.');
      this.removeAttribute('role');
    }
  }

  async draw() {
    const { GlobalWorkerOptions, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    GlobalWorkerOptions.workerSrc = '/assets/js/pdf.worker.js';
    const task = getDocument({
      url: this.getAttribute('src'), isEvalSupported: false, enableXfa: false, useWasm: false,
      cMapUrl: '/assets/pdf/cmaps/', cMapPacked: true, standardFontDataUrl: '/assets/pdf/standard_fonts/',
    });
    try {
      const page = await (await task.promise).getPage(1);
      const width = Math.max(this.clientWidth, 320) * Math.min(devicePixelRatio, 2);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
      await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
      this.replaceChildren(canvas);
    } finally {
      task.destroy();
    }
  }
}
customElements.define('pdf-page', PdfPage);
