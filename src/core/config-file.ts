/** Maps paths to services; read at HEAD. */
export const CONFIG_FILE = '.pager-triage.json'
