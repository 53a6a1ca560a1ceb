/** What a page draws, without its scripts. Undefined where the server gives none. */
function fetchScreen(path: string): Promise<Element | undefined> {
  return new Promise((resolve, reject) => {
    // Unlike fetch, it reads a page without a policy for trusted types, and runs nothing of it.
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => resolve(request.response?.getElementById('root') ?? undefined);
    request.onerror = reject;
    request.send();
  });
}

/** Adds to what has begun all that comes after it in the whole: what stands there already stays as it is. */
function addRest(begun: ParentNode, whole: ParentNode): void {
  const there = begun.childNodes.length;
  const [last, same] = [begun.lastChild, whole.childNodes[there - 1]];
  if (last instanceof Element && same instanceof Element) addRest(last, same);
  begun.append(...[...whole.childNodes].slice(there));
}

/**
 * Fetches a page, and completes with it a screen that holds its beginning.
 * @param target tells where the screen is when the page has come; undefined once it is not wanted any more
 * @returns whether the screen is whole now
 */
export async function complete(path: string, target: () => ParentNode | undefined): Promise<boolean> {
  const whole = await fetchScreen(path);
  const begun = target();
  if (!whole || !begun || whole.getAttribute('data-place') === null) return false;
  addRest(begun, whole);
  return true;
}
