import { type ContentCheck, textsOf } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { serviceKinds } from '../schema.ts';

const known: readonly string[] = serviceKinds;

/** Every <Services> names a kind of service. */
export const checkServices: ContentCheck = ({ modules }) =>
  modules.flatMap((module) =>
    textsOf(module).flatMap(({ file, parts }) =>
      parts.flatMap(({ name, attributes, line }) => {
        const kind = String(attributes.kind);
        return name !== 'Services' || known.includes(kind)
          ? []
          : [
              {
                file,
                line,
                field: '<Services> kind',
                wrong: `there is no kind of service "${kind}".${didYouMean(kind, known)}`,
                remedy: `Write one of: ${known.join(', ')}.`,
              },
            ];
      }),
    ),
  );
