/**
 * The HTTP API and the live app: a loop over the questions and actions of `operations`, with the guards that a server
 * needs. Main function: `startServer`.
 */
export * from './start-server.ts';
