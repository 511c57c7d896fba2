import { readFileSync } from 'node:fs';

/** Where the Neo4j is, and as whom it is asked. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  /** Null: the server asks for none. */
  readonly password: string | null;
  /** Null: the user's home database. */
  readonly database: string | null;
}

/** A NEO4J_* variable cannot be used. The message names it and never holds a password. */
export class Neo4jSettingsError extends Error {
  override readonly name = 'Neo4jSettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/**
 * @returns null when NEO4J_URI is not set: the in-process store serves
 * @throws {Neo4jSettingsError}
 */
export function neo4jSettings(env: Environment): Neo4jSettings | null {
  const set = (name: string): string | null => env[name] || null;
  const uri = set('NEO4J_URI');
  if (uri === null) return null;
  return {
    uri: checkedUri(uri),
    user: set('NEO4J_USER') ?? 'neo4j',
    password: passwordOf(set('NEO4J_PASSWORD'), set('NEO4J_PASSWORD_FILE')),
    database: set('NEO4J_DATABASE'),
  };
}

/** The address with its scheme in small letters. */
function checkedUri(uri: string): string {
  const wanted = `NEO4J_URI must be like bolt://localhost:7687, neo4j://cluster:7687 or neo4j+s://….databases.neo4j.io`;
  const url = URL.canParse(uri) ? new URL(uri) : null;
  // The value is not repeated: somebody may have put a password into it.
  if (url === null || url.hostname === '') throw new Neo4jSettingsError(`${wanted}; it is no address.`);
  if (!SCHEMES.includes(url.protocol)) {
    throw new Neo4jSettingsError(`${wanted}; it begins with ${JSON.stringify(url.protocol)}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Neo4jSettingsError('NEO4J_URI holds a user or a password. Set NEO4J_USER and NEO4J_PASSWORD instead.');
  }
  if (!['', '/'].includes(url.pathname) || url.hash !== '') {
    throw new Neo4jSettingsError(`${wanted}; it has a path. Name the database in NEO4J_DATABASE.`);
  }
  if (url.search !== '' && !url.protocol.startsWith('neo4j')) {
    throw new Neo4jSettingsError(`${wanted}; it has parameters, which only neo4j:// takes.`);
  }
  return `${url.protocol}${uri.slice(url.protocol.length)}`;
}

function passwordOf(password: string | null, file: string | null): string | null {
  if (file === null) return password;
  if (password !== null) throw new Neo4jSettingsError('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set. Set one.');
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new Neo4jSettingsError(`NEO4J_PASSWORD_FILE names a file that cannot be read: ${file}`, { cause });
  }
}
