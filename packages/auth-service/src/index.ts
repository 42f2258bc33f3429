export {
  createAuthService,
  type AuthResources,
  type AuthService,
} from './createAuthService';
export type { AuthConfig, AuthConfigInput } from './configuration/AuthConfig';
export { ConfigurationError } from './configuration/parseAuthConfig';
export { connectRedis } from './connectRedis';
export { readEnvironment } from './configuration/readEnvironment';
export { hashSecret } from './clients/secretHash';
export type { RedisCommands } from './RedisCommands';
export * from './php';
