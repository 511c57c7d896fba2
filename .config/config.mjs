/** The server's own reading of the environment, asked before anything is built or started for it. */

/** @returns the configuration; null when there is none, and why has been said */
export async function explainConfig() {
  const { ConfigError, readConfig } = await import('../dist/server/config.js');
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return null;
  }
}
