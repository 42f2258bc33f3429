#!/bin/sh
# Puts what is only known where the image runs into nginx's configuration and into config.json, then becomes nginx.
#
#   PORT          where it listens, 3000 when absent
#   ENVIRONMENT   dev, prod or local
#   AUTH_ISSUER   URL of the auth service
#   LOGIN_URL     where a member logs in, a URL or a path beside the auth service; may be absent
#   RUN_DIR       the one folder that is written to, /tmp when absent
#   SITE_ROOT     the folder of the built page, /app/public when absent
set -eu

port=${PORT:-3000}
run=${RUN_DIR:-/tmp}
root=${SITE_ROOT:-/app/public}
login=${LOGIN_URL:-}

refuse() {
  printf '{"level":"error","message":"%s"}\n' "$1" >&2
  exit 1
}

# These texts go into JSON, into a header and into nginx's configuration: nothing that could end one of them.
case ${AUTH_ISSUER:-} in
  *[!A-Za-z0-9.:/_~-]*) refuse 'AUTH_ISSUER is no URL of an auth service' ;;
  http://?* | https://?*) ;;
  *) refuse 'AUTH_ISSUER must be the URL of the auth service, e.g. https://auth.acme.example' ;;
esac
case $login in
  *[!A-Za-z0-9.:/_~?=\&%-]*) refuse 'LOGIN_URL is no URL of a login' ;;
  '' | http://?* | https://?* | /*) ;;
  *) refuse 'LOGIN_URL must be a URL or a path' ;;
esac
case ${ENVIRONMENT:-} in
  '' | *[!a-z0-9-]*) refuse 'ENVIRONMENT must be a name such as dev or prod' ;;
esac
case $port in
  '' | *[!0-9]*) refuse 'PORT must be a number' ;;
esac

issuer_origin=$(printf '%s' "$AUTH_ISSUER" | sed -E 's|^(https?://[^/]+).*|\1|')

printf '{"authIssuer":"%s","environment":"%s"%s}\n' \
  "$AUTH_ISSUER" "$ENVIRONMENT" "${login:+,\"loginUrl\":\"$login\"}" > "$run/config.json"
sed -e "s|@PORT@|$port|g" -e "s|@RUN@|$run|g" -e "s|@ROOT@|$root|g" -e "s|@ISSUER_ORIGIN@|$issuer_origin|g" \
  "$(dirname "$0")/nginx.conf" > "$run/nginx.conf"

exec nginx -e stderr -p "$run" -c "$run/nginx.conf"
