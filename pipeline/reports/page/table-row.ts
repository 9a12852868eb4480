import { fillTemplate } from './fill-template.ts';
import type { Row } from './rows.ts';

/** What makes the rows of the table. */
export interface RowTemplates {
  readonly row: HTMLTemplateElement;
  readonly detail: HTMLTemplateElement;
}

/** A row of the table as one group; its button unfolds and folds the details below it. */
export function tableRow(row: Row, templates: RowTemplates): HTMLTableSectionElement {
  const group = document.createElement('tbody');
  group.append(fillTemplate(templates.row, row));
  const button = group.querySelector('button');
  button?.addEventListener('click', () => {
    const unfolded = button.getAttribute('aria-expanded') === 'true';
    if (unfolded) group.lastElementChild?.remove();
    else group.append(fillTemplate(templates.detail, row));
    button.setAttribute('aria-expanded', String(!unfolded));
  });
  return group;
}
