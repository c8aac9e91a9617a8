interface Policy {
  createScriptURL(address: string): string;
}

let policy: Policy | undefined;

/** The one policy named `app` that the security policy of the pages allows; a page may make it once. */
function app(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  policy ??= trustedTypes?.createPolicy('app', {
    createScriptURL(address) {
      const { origin, href } = new URL(address, document.baseURI);
      if (origin !== location.origin) throw new TypeError(`${href} is not an address of this site`);
      return href;
    },
  });
  return policy;
}

/**
 * The address of a script of this site as `new Worker` and `serviceWorker.register` take it under the security policy.
 * Browsers without trusted types get the address as it is.
 * @throws TypeError when the address is not on this origin
 */
export function trustedAddress(address: string): string {
  return app()?.createScriptURL(address) ?? address;
}
