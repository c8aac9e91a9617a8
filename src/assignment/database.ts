import { answer } from '../record/database.ts';

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
 * A small wrap of IndexedDB; nothing is opened before it is used.
 * @param version raised only when stores or indexes change
 * @param stores names of the stores, each keyed by the field given
 */
export function databaseOf<Stores>(name: string, version: number, stores: { readonly [S in keyof Stores & string]: string }): Database<Stores> {
  type Name = keyof Stores & string;
  const names = Object.keys(stores) as Name[];
  let opened: Promise<IDBDatabase> | undefined;
  const giveUp = () => {
    opened = undefined;
  };

  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const store of names)
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath: stores[store] });
    };
    const db = await answer(request);
    db.onversionchange = () => {
      db.close();
      giveUp();
    };
    db.onclose = giveUp;
    return db;
  }

  function database(): Promise<IDBDatabase> {
    if (!opened) {
      opened = open();
      opened.catch(giveUp);
    }
    return opened;
  }

  async function change(on: Name | Name[], act: (transaction: IDBTransaction) => void): Promise<void> {
    const transaction = (await database()).transaction(on, 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    act(transaction);
    return done;
  }

  const read: Database<Stores>['read'] = async (store, ask) => answer(ask((await database()).transaction(store).objectStore(store)));

  return {
    read,
    all: (store) => read(store, (objects) => objects.getAll()),
    get: (store, id) => read(store, (objects) => objects.get(id)),
    put: (store, ...things) =>
      change(store, (transaction) => {
        for (const thing of things) transaction.objectStore(store).put(thing);
      }),
    putAll: (things) =>
      change(names, (transaction) => {
        for (const store of names) for (const thing of things[store] ?? []) transaction.objectStore(store).put(thing);
      }),
    remove: (store, ...ids) =>
      change(store, (transaction) => {
        for (const id of ids) transaction.objectStore(store).delete(id);
      }),
    clear: () =>
      change(names, (transaction) => {
        for (const store of names) transaction.objectStore(store).clear();
      }),
  };
}
