interface Policy {
  createScriptURL(address: string): string;
}

/** What the page keeps: a policy of this name can be made once only, and several scripts of a page may ask for it. */
interface Keeper {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  rapportPolicy?: Policy;
}

const rules: Policy = {
  createScriptURL(address) {
    const { origin, href } = new URL(address, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`${href} is not an address of this site`);
    return href;
  },
};

/**
 * The address of a script of this site as `new Worker` and `serviceWorker.register` take it under the security policy,
 * which allows the one policy named `app`.
 * @throws TypeError when the address is not on this origin
 */
export function trustedAddress(address: string): string {
  const page = globalThis as unknown as Keeper;
  page.rapportPolicy ??= page.trustedTypes?.createPolicy('app', rules) ?? rules;
  return page.rapportPolicy.createScriptURL(address);
}
