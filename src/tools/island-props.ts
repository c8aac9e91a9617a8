/** From `<astro-island` on, whole attributes, up to the value of `props` in double quotation marks. */
const propsOfIsland = /(<astro-island(?:\s+(?!props=)[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'))?)*\s+props=)"([^"]*)"/g;

/**
 * Writes what islands are handed in single quotation marks where that is shorter. It is JSON, full of double ones, and each stands as `&quot;`
 * in the attribute as Astro writes it. Only `&quot;` becomes `"`, and `'` becomes `&#39;`: every other reference stays as it is, so that the
 * value that a browser reads is the same.
 * @param html a page as Astro has written it
 */
export function shortenProps(html: string): string {
  return html.replace(propsOfIsland, (whole, before: string, value: string) => {
    const shorter = `${before}'${value.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`;
    return shorter.length < whole.length ? shorter : whole;
  });
}
