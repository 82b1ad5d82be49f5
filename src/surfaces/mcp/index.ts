/**
 * The MCP server (Model Context Protocol): every question as a read-only tool, over standard input and output.
 * Main function: `startMcpServer`.
 */
export * from './start-mcp-server.ts';
