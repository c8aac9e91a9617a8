import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import GithubSlugger from 'github-slugger';
import { defineHastPlugin, mdxToJs } from 'satteri';
import { readSource } from './read-source.ts';

type Parts = Record<string, unknown>;

/** Gives every heading its anchor. */
const anchors = () => {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'anchors',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => context.setProperty(node, 'id', slugger.slug(context.textContent(node))),
    },
  });
};

/**
 * The text of a lesson or of a guide as a component: pages put its parts in with `<Content components={…} />`.
 * The files are compiled here, with the compiler that Astro uses for MDX, and not bundled as modules: with a thousand lessons
 * the bundle took four seconds and two thirds of a gigabyte more.
 * @param file path of an .mdx file that the check of the content has passed: it holds no code
 */
export async function lessonContent(file: string) {
  const { code } = await mdxToJs(readSource(file), {
    hastPlugins: [anchors],
    features: { gfm: true, frontmatter: true, smartPunctuation: true },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
  });
  const { default: Text } = new Function(code)({ Fragment, jsx, jsxs }) as { default: (props: { components: Parts }) => unknown };
  const shown = (props: { components: Parts }) => Text({ ...props, components: { Fragment, ...props.components } });
  // How Astro knows that it is MDX, and what renders it.
  Object.assign(shown, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: false,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return shown;
}
