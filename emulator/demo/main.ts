import { loadDemo } from './load-demo.ts';
import { showPage } from './show-page.ts';
import { wordsOf } from './wording/words.ts';

try {
  const demo = await loadDemo();
  showPage(demo, { language: 'zh-CN', theme: 'light', paneWidth: 360 }, demo.snapshot);
} catch (error) {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = wordsOf('zh-CN').failed(String(error));
  document.body.replaceChildren(note);
}
