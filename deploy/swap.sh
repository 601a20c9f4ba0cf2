#!/bin/sh
# Makes a release the one that visitors get, in one rename. On the server:
#   swap.sh /srv/my-choice NAME
# NAME is a folder of releases/ that holds a finished site; the build calls it so in dist-server/release.
set -eu
home=$1
name=$2
new="$home/releases/$name"

stop() {
  echo "$1" >&2
  exit 1
}
[ -f "$new/manifest.json" ] || stop "$new holds no finished site: upload dist/ there first."
sheet="$home/nginx/sheets/${name%%-*}.conf"
[ -f "$sheet" ] || stop "$sheet is missing: upload dist-server/nginx/ to $home/nginx/, then reload nginx."

# A page that somebody opened before still asks for the scripts that it was made with: they go along
# for a week, as further names of the same bytes.
if [ -d "$home/current/assets" ]; then
  (cd "$home/current/assets" && find . -type f -mtime -7) | while read -r file; do
    mkdir -p "$new/assets/$(dirname "$file")"
    [ -e "$new/assets/$file" ] || ln "$home/current/assets/$file" "$new/assets/$file"
  done
fi

ln -sfn "releases/$name" "$home/next"
mv -T "$home/next" "$home/current"
echo "Visitors get $name."
