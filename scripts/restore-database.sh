#!/usr/bin/env bash
# restore-database.sh FILE postgres://user:password@host/empty_database: checks the file, restores, compares every table.
set -euo pipefail
exec node "$(dirname "${BASH_SOURCE[0]}")/restore.mjs" "$@"
