import { launchChromium } from '../services/chromium';

/** One picture per character, as text: equal pictures mean that the font shows the same empty box for both. */
const PICTURES = `['案', '期', '\\uE000'].map((character) => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  pen.font = '48px sans-serif';
  pen.fillText(character, 20, 80);
  return canvas.toDataURL();
})`;

it('shows Chinese characters, not boxes', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const pictures = await page.evaluate<string[]>(PICTURES);
    expect(new Set(pictures).size).toBe(3);
  } finally {
    await browser.close();
  }
});
