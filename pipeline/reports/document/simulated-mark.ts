import { Header, Paragraph } from 'docx';
import { documentWords } from '../wording/document.zh-CN.ts';

/** At the head of every page of a demonstration: that nothing in it is real. */
export function simulatedMark(): { readonly default: Header; readonly even: Header } {
  return { default: mark(), even: mark() };
}

function mark(): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', text: documentWords.simulated })],
  });
}
