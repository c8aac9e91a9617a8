/**
 * The address of a page of this site, wherever it is hosted.
 * @param path from the site's root, such as `modules/` or `help/#us-988`
 */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
