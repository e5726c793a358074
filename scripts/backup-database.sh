#!/usr/bin/env bash
# One backup of DATABASE_URL in BACKUP_DIR, restored into a scratch database and compared before it counts.
# BACKUP_DIR, BACKUP_KEEP, BACKUP_AGE_RECIPIENT, BACKUP_UPLOAD, BACKUP_VERIFY_URL: see .env.example.
# Every six hours: deploy/systemd/rab-backup.timer, or in crontab: 10 */6 * * * /srv/rab/kode/scripts/backup-database.sh
set -euo pipefail
exec node "$(dirname "${BASH_SOURCE[0]}")/backup.mjs" "$@"
