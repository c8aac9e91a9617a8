import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import type { ServiceView } from '../site/service.ts';
import type { Service } from './schema.ts';

/** A service with its kinds, by id and by name. */
export interface ServiceShown extends ServiceView {
  kinds: Service['kinds'];
  kindNames: string[];
}

/** The services of a region as pages show them: the agency's own before national ones, each by name. */
export function servicesOf(services: readonly Service[], region: string): ServiceShown[] {
  return services
    .filter((service) => service.region === region)
    .sort((a, b) => Number(a.national) - Number(b.national) || a.name.localeCompare(b.name, messages.tag))
    .map(({ id, name, national, kinds, serves, refer, call, web, hours, cost, languages, checked }) => ({
      id,
      name,
      national,
      kinds,
      kindNames: kinds.map((kind) => messages.services.kinds[kind]),
      serves,
      refer,
      hours,
      cost,
      languages,
      checked: dayInWords(checked),
      ways: [
        ...(call ? [{ label: messages.site.call(call), href: `tel:${call.replace(/[^0-9+]/g, '')}` }] : []),
        ...(web ? [{ label: web, href: `https://${web}` }] : []),
      ],
    }));
}
