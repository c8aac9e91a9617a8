/** Makes the address of a script one that the security policy lets run. */
interface Policy {
  createScriptURL(address: string): string;
}

/** What the page keeps: a policy of this name can be made once only. */
interface Keeper {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  rapportPolicy?: Policy;
}

/**
 * The address of a script of this site, for a worker. Addresses of other origins are refused.
 * @throws {TypeError} for another origin
 */
export function trustedScript(address: string): string {
  const page = globalThis as unknown as Keeper;
  const rules: Policy = {
    createScriptURL: (given) => {
      const { origin, href } = new URL(given, document.baseURI);
      if (origin !== location.origin) throw new TypeError(`Not a script of this site: ${given}`);
      return href;
    },
  };
  page.rapportPolicy ??= page.trustedTypes?.createPolicy('app', rules) ?? rules;
  return page.rapportPolicy.createScriptURL(address);
}
