import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { proofOf } from '../proofs.ts';

/** Every scenario is proved whole, and every scenario that a module names exists. */
export const checkScenarios: ContentCheck = ({ scenarios, modules }) => {
  const known = scenarios.flatMap(({ value }) => value?.id ?? []);
  return [
    ...scenarios.flatMap(({ value, locate }) =>
      value ? proofOf(value).faults.map(({ path, wrong, remedy }) => ({ ...locate(path), wrong, remedy })) : [],
    ),
    // While a scenario cannot be read, its id is not known.
    ...(scenarios.every(({ value }) => value) ? modules : []).flatMap(({ facilitator }) => {
      const id = facilitator?.head?.scenario;
      return id === undefined || known.includes(id)
        ? []
        : [
            {
              ...facilitator?.locate(['scenario']),
              file: facilitator?.file ?? '',
              wrong: `there is no scenario "${id}".${didYouMean(id, known)}`,
              remedy: known.length > 0 ? `Write one of: ${known.join(', ')}; or take it out.` : 'Take the line out.',
            },
          ];
    }),
    ...(scenarios.every(({ value }) => value) ? modules : []).flatMap(({ module }) =>
      (module.value?.scenarios ?? []).flatMap((id, i) =>
        known.includes(id)
          ? []
          : [
              {
                ...module.locate(['scenarios', i]),
                wrong: `there is no scenario "${id}".${didYouMean(id, known)}`,
                remedy:
                  known.length > 0 ? `Write one of: ${known.join(', ')}; or take it out.` : 'Add it as content/scenarios/<id>.yaml, or take it out.',
              },
            ],
      ),
    ),
  ];
};
