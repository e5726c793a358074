#!/usr/bin/env bash
# deploy-staging.sh [deploy|rollback|contract|status] [--dry-run] [--no-backup] [--release=FOLDER]: see docs/operations.md.
set -euo pipefail
exec node "$(dirname "${BASH_SOURCE[0]}")/deploy.mjs" staging "$@"
