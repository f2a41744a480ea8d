/** Where a team says which paths belong to which service; read as HEAD has it. */
export const CONFIG_FILE = '.pager-triage.json'
