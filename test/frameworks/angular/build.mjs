// `ng build` without the command: Angular's own application builder, run by Angular's own Architect. The command refuses
// Node 20, which the builder works on.
import { Architect } from '@angular-devkit/architect';
import { WorkspaceNodeModulesArchitectHost } from '@angular-devkit/architect/node/index.js';
import { logging, schema, workspaces } from '@angular-devkit/core';
import { NodeJsSyncHost } from '@angular-devkit/core/node/index.js';

const folder = process.cwd();
const { workspace } = await workspaces.readWorkspace(folder, workspaces.createWorkspaceHost(new NodeJsSyncHost()));
const registry = new schema.CoreSchemaRegistry();
registry.addPostTransform(schema.transforms.addUndefinedDefaults);
const architect = new Architect(new WorkspaceNodeModulesArchitectHost(workspace, folder), registry);
const logger = new logging.Logger('build');
logger.subscribe(({ level, message }) => {
  if (level === 'warn' || level === 'error' || level === 'fatal') console.error(message);
});
const build = await architect.scheduleTarget({ project: 'app', target: 'build' }, undefined, { logger });
const { success } = await build.lastOutput;
await build.stop();
process.exit(success ? 0 : 1);
