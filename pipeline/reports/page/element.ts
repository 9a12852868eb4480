export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Node | string | undefined | readonly Child[];

/**
 * An element with attributes and children. A text is only ever a text node; `true` is an attribute
 * without a value, `false` and `undefined` leave it out, as `undefined` does with a child.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  addTo(made, children);
  return made;
}

function addTo(parent: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else addTo(parent, child);
  }
}

/** A button that does something. */
export function makeButton(label: string, act: () => void, attributes: Attributes = {}) {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', act);
  return button;
}

/** The element of the page with this id. Throws where it is missing or of another kind. */
export function elementOf<E extends Element>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no ${type.name} #${id} in the page`);
  return found;
}
