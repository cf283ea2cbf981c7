#!/bin/sh
# Draws the icon for home screens, and for programs that take no SVG, from favicon.svg: 180 by 180, on the paper's tint.
set -eu
web=$(cd "$(dirname "$0")/../../src/main/web" && pwd -P)
draft=$(mktemp -d)
trap 'rm -rf "$draft"' EXIT
{
    printf '<!doctype html><style>body{margin:0;background:#fdfcf9}svg{display:block;margin:20px;width:140px}</style>'
    cat "$web/wordmark/favicon.svg"
} > "$draft/icon.html"
mkdir -p "$web/icons"
"${BROADSHEET_CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$draft/profile" \
    --window-size=180,180 --screenshot="$web/icons/touch-icon.png" "file://$draft/icon.html"
