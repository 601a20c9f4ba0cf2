const waiting = new WeakMap<Request, string>();

/** What stands in one nation's part is not for everybody who reads the page. */
const nationParts = /<Nation\b[\s\S]*?<\/Nation>/g;
const contact = /<Contact of="([^"]+)" by="([^"]+)"/;

const keyOf = (of: string, by: string) => `${of} ${by}`;

/** Looks up the first contact of an MDX page, which is to stand out, before the page is rendered. */
export function noteFirstContact(request: Request, source = ''): void {
  const [, of, by] = contact.exec(source.replace(nationParts, '')) ?? [];
  if (of !== undefined && by !== undefined) waiting.set(request, keyOf(of, by));
}

/** Whether a contact is the one that stands out; true once for each page. */
export function isFirstContact(request: Request, of: string, by: string): boolean {
  return waiting.get(request) === keyOf(of, by) && waiting.delete(request);
}
