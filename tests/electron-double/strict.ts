/** Names that JavaScript itself asks of any object (await, JSON, console), which must not throw. */
const ASKED_BY_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'asymmetricMatch',
]);

/**
 * Guards a stand-in so that an Electron API it lacks is an error that names it, never a silent
 * `undefined` that lets a test pass.
 * @param name the object's name in Electron, e.g. `app`
 */
export function strict<T extends object>(name: string, implementation: T): T {
  return new Proxy(implementation, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`the Electron double has no ${name}.${key}`);
    },
  });
}
