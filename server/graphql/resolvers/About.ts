import packageJson from '../../../package.json' with { type: 'json' };
import type { AboutResolvers } from '../__generated__/resolvers.ts';

export const About: AboutResolvers = { version: () => packageJson.version };
