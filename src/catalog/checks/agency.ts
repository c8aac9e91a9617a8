import type { ContentCheck } from '../content.ts';

/** The grounds of src/site/styles/tokens.css on which an agency's own accent stands as text: paper and accent-soft. */
export const grounds = {
  accent: { 'the page': '#FBFAF6', 'a tinted box': '#E3F0F0' },
  accentDark: { 'the dark page': '#12171D', 'a dark tinted box': '#17323A' },
} as const;

/** Relative luminance, WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The agency's region has crisis lines, and its colours can be read. */
export const checkAgency: ContentCheck = ({ agency, crisisLines }) => {
  if (!agency.value) return [];
  const { region, colours } = agency.value;
  const regions = [...new Set((crisisLines.value ?? []).filter((line) => line.kind === 'crisis').map((line) => line.region))];
  return [
    ...(crisisLines.value && !regions.includes(region)
      ? [
          {
            ...agency.locate(['region']),
            wrong: `no crisis line of region "${region}" is listed, so officers would see none.`,
            remedy: `Write one of: ${regions.join(', ')}; or add the lines of "${region}" to content/crisis-lines.yaml.`,
          },
        ]
      : []),
    ...(['accent', 'accentDark'] as const).flatMap((name) => {
      const colour = colours?.[name];
      if (!colour) return [];
      const [{ ground, behind, ratio } = { ground: '', behind: '', ratio: 21 }] = Object.entries(grounds[name])
        .map(([ground, behind]) => ({ ground, behind, ratio: contrast(colour, behind) }))
        .sort((a, b) => a.ratio - b.ratio);
      return ratio < 4.5
        ? [
            {
              ...agency.locate(['colours', name]),
              wrong: `${colour} has a contrast of ${ratio.toFixed(1)}:1 against ${ground}, and links would be hard to read.`,
              remedy: `Write a ${name === 'accent' ? 'darker' : 'lighter'} colour, with at least 4.5:1 against ${behind}; or leave the field out to keep ours.`,
            },
          ]
        : [];
    }),
  ];
};
