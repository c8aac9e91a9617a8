/**
 * The address of a page or file of this site, wherever it is hosted. The built site has no address that is fixed:
 * the build makes those in pages relative, and in the browser the page says where the site's folder is.
 * @param path from the site's own folder, such as `modules/` or `help/#us-988`
 */
export function link(path: string): string {
  const base = import.meta.env.SSR ? import.meta.env.BASE_URL : (document.documentElement.dataset.base ?? './');
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
