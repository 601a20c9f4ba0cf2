#!/bin/sh
# Caddy as shipped: "caddy.sh run", or "caddy.sh reload" after a deployment. Needs jq.
# Caddy hands out tickets of TLS, by which a visitor could be known again, and its Caddyfile has no word
# against that; its JSON has.
set -eu
cd "$(dirname "$0")"
config=$(caddy adapt --config Caddyfile | jq '.apps.tls.session_tickets.disabled = true')
# What Caddy finds wrong it has said by itself.
[ -n "$config" ] || exit 1
exec caddy "$1" --config - <<END
$config
END
