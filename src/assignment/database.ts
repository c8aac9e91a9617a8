import { answer, change, keptOpen } from '../format/indexed-db.ts';

/** A database of this room, apart from the learning record. `Stores` names what each store holds. */
export interface Database<Stores> {
  /** Reads from one store. Rejects when the browser refuses storage. */
  read<S extends keyof Stores & string, T>(store: S, ask: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T>;
  /** Everything in one store. */
  all<S extends keyof Stores & string>(store: S): Promise<Stores[S][]>;
  /** One thing by its id. */
  get<S extends keyof Stores & string>(store: S, id: string): Promise<Stores[S] | undefined>;
  /** Puts things into one store, in one transaction; resolves when they are on the disk. @throws the browser's error; then nothing is kept */
  put<S extends keyof Stores & string>(store: S, ...things: Stores[S][]): Promise<void>;
  /** The same for several stores at once: all of it is kept, or nothing. */
  putAll(things: { readonly [S in keyof Stores & string]?: readonly Stores[S][] }): Promise<void>;
  /** Takes things out of one store by their ids. */
  remove<S extends keyof Stores & string>(store: S, ...ids: string[]): Promise<void>;
  /** Empties every store. */
  clear(): Promise<void>;
}

/**
 * A database of stores that are each keyed by one field; nothing is opened before it is used.
 * @param version raised only when stores or indexes change
 * @param stores names of the stores, each with its field
 */
export function databaseOf<Stores>(name: string, version: number, stores: { readonly [S in keyof Stores & string]: string }): Database<Stores> {
  type Name = keyof Stores & string;
  const names = Object.keys(stores) as Name[];
  const database = keptOpen(name, version, (db) => {
    for (const store of names) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: stores[store] });
  });
  const changed = async (on: Name | Name[], act: (transaction: IDBTransaction) => void) => change(await database(), on, act);
  const read: Database<Stores>['read'] = async (store, ask) => answer(ask((await database()).transaction(store).objectStore(store)));

  return {
    read,
    all: (store) => read(store, (objects) => objects.getAll()),
    get: (store, id) => read(store, (objects) => objects.get(id)),
    put: (store, ...things) =>
      changed(store, (transaction) => {
        for (const thing of things) transaction.objectStore(store).put(thing);
      }),
    putAll: (things) =>
      changed(names, (transaction) => {
        for (const store of names) for (const thing of things[store] ?? []) transaction.objectStore(store).put(thing);
      }),
    remove: (store, ...ids) =>
      changed(store, (transaction) => {
        for (const id of ids) transaction.objectStore(store).delete(id);
      }),
    clear: () =>
      changed(names, (transaction) => {
        for (const store of names) transaction.objectStore(store).clear();
      }),
  };
}
