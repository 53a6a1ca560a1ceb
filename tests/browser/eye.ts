// What is looked for in the page itself: each function is sent there, so it stands alone. A line each fault.

/** Text that stands out from its ground by less than 7:1, whatever its size; and whatever moves. */
export function paleText(): string[] {
  type Colour = readonly [number, number, number, number];
  const parse = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = ([red, green, blue]: Colour): number => {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const grounds = new Map<Element | null, Colour>([[null, [255, 255, 255, 1]]]);
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const ground = over(parse(style.backgroundColor), grounds.get(element.parentElement) as Colour);
    grounds.set(element, ground);
    const name = `${element.tagName} ${element.className}`;
    if (style.transitionDuration !== '0s' || !/^(none|settling)$/.test(style.animationName))
      found.add(`${name} moves`);
    if (style.opacity !== '1' || style.backgroundImage !== 'none')
      found.add(`${name} is see-through or has a picture behind it: its contrast is not known`);
    const hasText =
      element.matches('select') ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText || !element.checkVisibility() || element.closest('option, .hidden, .skip')) continue;
    const ink = over(parse(style.color), ground);
    const [more, less] = [light(ink), light(ground)].sort((a, b) => b - a) as [number, number];
    const contrast = (more + 0.05) / (less + 0.05);
    if (contrast < 7) found.add(`${name} is written with a contrast of ${contrast.toFixed(1)}`);
  }
  return [...found].map((each) => `${location.pathname} ${each}`);
}

/**
 * Targets below 48 px. A link within a running text is as high as its line: more would tear the lines apart, and the
 * rules of WCAG (2.5.8) spare it. Also letters below 14 px.
 */
export function tooSmall(): string[] {
  const found = new Set<string>();
  for (const target of document.querySelectorAll('a, button, summary, select, input')) {
    if (!target.checkVisibility() || target.matches('.skip')) continue;
    const text = (node: Element | null) => node?.textContent?.trim().length ?? 0;
    const isInText =
      getComputedStyle(target).display === 'inline' && text(target.parentElement) > text(target);
    const { height, width } = (target.closest('label:has(input)') ?? target).getBoundingClientRect();
    if (!isInText && (height < 47.9 || width < 47.9))
      found.add(`${target.outerHTML.slice(0, 70)} is ${width} × ${height} px`);
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('rt, rp') || !element.checkVisibility()) continue;
    const { fontSize } = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (hasText && Number.parseFloat(fontSize) < 14)
      found.add(`${element.outerHTML.slice(0, 60)} is written in ${fontSize}`);
  }
  return [...found].map((each) => `${location.pathname} ${each}`);
}

/** What is wider than the window, and what nobody can scroll to, since it begins before it. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const all = [...document.querySelectorAll('body *')];
  const name = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;
  const isCut = (element: Element | null): boolean => {
    const { left = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
    return left < -0.5 && width > 1;
  };
  const cut = all.filter(
    (element) =>
      isCut(element) &&
      !isCut(element.parentElement) &&
      element.checkVisibility() &&
      !element.closest('.hidden, .skip'),
  );
  const found = cut.map((element) => `${location.pathname} has ${name(element)} cut off`);
  if (scrollWidth <= clientWidth) return found;
  const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  const names = [...new Set(wide.map(name))].slice(0, 4).join(', ');
  return [...found, `${location.pathname} is ${scrollWidth} px wide: ${names}`];
}

/** What can have the focus and does not show it whole. The keyboard must have been used last. */
export function unseenFocus(): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const target of document.querySelectorAll<HTMLElement>('a, button, summary, select, input')) {
    const kind = [target.tagName, target.className, target.parentElement?.className].join();
    if (seen.has(kind) || !target.checkVisibility()) continue;
    seen.add(kind);
    target.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(target);
    const width = Number.parseFloat(outlineWidth);
    if (outlineStyle === 'none' || width < 3) found.push(`${kind} does not show that it has the focus`);
    const around = width + Number.parseFloat(outlineOffset);
    const box = target.getBoundingClientRect();
    const isCut = (frame: { left: number; right: number; top: number; bottom: number }) =>
      box.left - around < frame.left - 0.5 ||
      box.right + around > frame.right + 0.5 ||
      box.top - around < frame.top - 0.5 ||
      box.bottom + around > frame.bottom + 0.5;
    const page = {
      left: 0,
      right: document.documentElement.clientWidth,
      top: Number.NEGATIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
    };
    if (isCut(page)) found.push(`${kind} shows the focus beyond the window`);
    for (let parent = target.parentElement; parent; parent = parent.parentElement)
      if (getComputedStyle(parent).overflow !== 'visible' && isCut(parent.getBoundingClientRect()))
        found.push(`${kind} has its focus cut off`);
  }
  return found.map((each) => `${location.pathname} ${each}`);
}

/** Children of a flexible row or a grid that tear a text apart: each stretch of it is laid out as a box of its own. */
export function tornText(): string[] {
  const found = new Set<string>();
  const isText = (text: string | null | undefined) => /[^\s\u200b\u2060]/.test(text ?? '');
  for (const element of document.querySelectorAll('body, body *')) {
    if (!/flex|grid/.test(getComputedStyle(element).display) || !element.checkVisibility()) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && isText(node.textContent));
    const others = [...element.children].filter(
      (child) =>
        isText(child.textContent) &&
        !child.matches('select, input, button') &&
        getComputedStyle(child).position !== 'absolute',
    );
    const isTorn = others.some((child) => child.matches('ruby')) || own.length > 1;
    if (isTorn || (own.length > 0 && others.length > 0))
      found.add(`${location.pathname} ${element.outerHTML.slice(0, 90)} tears its text apart`);
  }
  return [...found];
}

/** Numbers, times and addresses that a line ends within, though a line has room for them. */
export function brokenInside(): string[] {
  const found = new Set<string>();
  const whole = /(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+[^\s、。）]*|#?\d+(?:[-–:]\d+)+/gi;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.hidden, .skip, option, script, style')) continue;
    let block: Element = parent;
    while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(block);
    const room =
      block.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    for (const match of (node.textContent ?? '').matchAll(whole)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const wide = boxes.reduce((sum, { width }) => sum + width, 0);
      const [first] = boxes;
      if (first && wide < room && boxes.some(({ top }) => top > first.bottom - 2))
        found.add(`${location.pathname} at ${innerWidth} px: ${match[0]} is broken`);
    }
  }
  return [...found];
}

/** Marks of a list that stand beside another line than the first of their item. */
export function strayMarks(): string[] {
  const found = new Set<string>();
  const boxOf = (text: Node): DOMRect | undefined => {
    const range = new Range();
    range.selectNodeContents(text);
    return range.getClientRects()[0];
  };
  const firstText = (within: Element): Node | undefined => {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/[^\s\u200b\u2060]/.test(node.textContent ?? '') && !node.parentElement?.closest('rt, rp, .hidden'))
        return node;
    return undefined;
  };
  for (const item of document.querySelectorAll('li, summary')) {
    const { display, listStyleType } = getComputedStyle(item);
    if (display !== 'list-item' || listStyleType === 'none' || !item.checkVisibility()) continue;
    // The mark is on the first line: of the item, or of the first block in it.
    let block = item;
    for (let first = block.firstElementChild; first; first = block.firstElementChild) {
      const isFirst = first.previousSibling === null || !/\S/.test(first.previousSibling.textContent ?? '');
      if (!isFirst || !/^(block|list-item|flow-root)$/.test(getComputedStyle(first).display)) break;
      block = first;
    }
    const text = firstText(block);
    if (!text) continue;
    // Nothing to see, and no line ends behind it: it stands on the line of the mark.
    const probe = new Text('\u2060');
    block.prepend(probe);
    const [line, begin] = [boxOf(probe), boxOf(text)];
    probe.remove();
    if (line && begin && (line.top > begin.bottom - 2 || line.bottom < begin.top + 2))
      found.add(`${location.pathname} ${item.textContent?.slice(0, 60)} has its mark beside another line`);
  }
  return [...found];
}

/** Meanings of hard words within what is pressed, or within a heading or a label. */
export function tornNames(): string[] {
  const names = 'button, label, legend, summary, h1, h2, h3, h4, .action, .way, .row b, .answers b';
  return [...document.querySelectorAll('.gloss')]
    .filter((gloss) => gloss.closest(names))
    .map((gloss) => `${location.pathname} ${gloss.closest(names)?.textContent} explains a word in a name`);
}
