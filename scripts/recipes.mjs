import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHeaders } from './headers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What the recipes take from `public/_headers`.
 * @returns the headers of every answer, and how long each kind of file is kept
 */
function sourceHeaders() {
  const headersOf = readHeaders(readFileSync(join(root, 'public/_headers'), 'utf8'));
  const { 'Cache-Control': pages, ...always } = headersOf('/404.html');
  const kept = (path) => headersOf(path)['Cache-Control'];
  const origin = 'Access-Control-Allow-Origin';
  return {
    always: Object.entries(always),
    pages,
    assets: kept('/assets/x'),
    worker: kept('/sw.js'),
    // The open data is asked for anew as the worker is, and pages of other hosts may read it.
    open: [origin, headersOf('/data/x')[origin]],
    icon: kept('/favicon.svg'),
  };
}

const lines = (pairs, line) => pairs.map(([name, value]) => line(name, value)).join('\n');

const nginx = (base, { always, pages, assets, worker, icon, open: [origin, open] }) => `\
# nginx, 1.22 or later. In Debian: into /etc/nginx/conf.d/. The build lies in /srv/madoguchi${base}; TLS is yours to add.
map "$status:$uri" $madoguchi_kept {
  "~^(200|206|304):${base}assets/" "${assets}";
  "~:${base}(sw\\.js|app[\\w.-]*\\.webmanifest|data/.+)$" "${worker}";
  "~^(200|206|304):${base}favicon\\.svg$" "${icon}";
  "~\\.html$" "${pages}";
  default "";
}
map $uri $madoguchi_open {
  "~^${base}data/" "${open}";
  default "";
}
server {
  listen 80;
  listen [::]:80;
  server_name example.org;
  root /srv/madoguchi;
  # A line for each page that somebody read, with their address, is what this site promises not to keep.
  access_log off;
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}404.html;
  # The build has packed each file. With Debian's libnginx-mod-http-brotli-static, also: brotli_static on;
  gzip_static on;
  gzip_vary on;
${lines(always, (name, value) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $madoguchi_kept always;
  add_header ${origin} $madoguchi_open always;
  location ${base} {
    try_files $uri $uri/ =404;
  }
  location ~ ^${base}app[\\w.-]*\\.webmanifest$ {
    types {}
    default_type application/manifest+json;
  }
}
`;

const caddy = (base, { always, pages, assets, worker, icon, open: [origin, open] }) => `\
# Caddy, 2.6 or later. The build lies in /srv/madoguchi${base}. Caddy gets the certificate by itself, and keeps no list of
# visits unless told to: leave "log" out.
(madoguchi) {
  header {
${lines(always, (name, value) => `    ${name} "${value}"`)}
    -Server
  }
}
example.org {
  root * /srv/madoguchi
  import madoguchi
  @pages path */ *.html
  header @pages Cache-Control "${pages}"
  @worker path ${base}sw.js ${base}app*.webmanifest ${base}data/*
  header @worker Cache-Control "${worker}"
  header ${base}favicon.svg Cache-Control "${icon}"
  # Only what is there: what is missing for a moment must not be missing for a year.
  @assets {
    path ${base}assets/*
    file
  }
  header @assets Cache-Control "${assets}"
  header ${base}data/* ${origin} "${open}"
  header ${base}app*.webmanifest Content-Type "application/manifest+json"
  file_server {
    precompressed br gzip
  }
  handle_errors {
    import madoguchi
    rewrite * ${base}404.html
    header Cache-Control "${pages}"
    file_server {
      precompressed br gzip
    }
  }
}
`;

const apache = (base, { always, pages, assets, worker, icon, open: [origin, open] }) => `\
# Apache httpd, 2.4 or later, with the modules dir, headers, mime and rewrite. The build lies in /srv/madoguchi${base}; TLS
# is yours to add. No CustomLog: a line for each page that somebody read is what this site promises not to keep.
<VirtualHost *:80>
  ServerName example.org
  DocumentRoot /srv/madoguchi
  ErrorDocument 404 ${base}404.html
  <Directory /srv/madoguchi>
    Require all granted
    Options None
    AllowOverride None
  </Directory>
${lines(always, (name, value) => `  Header always set ${name} "${value}"`)}
  Header always set Cache-Control "${pages}" "expr=%{REQUEST_URI} =~ m#(/|\\.html)$# || %{REQUEST_STATUS} == '404'"
  Header always set Cache-Control "${worker}" "expr=%{REQUEST_URI} =~ m#^${base}(sw\\.js$|app[\\w.-]*\\.webmanifest$|data/)#"
  Header always set ${origin} "${open}" "expr=%{REQUEST_URI} =~ m#^${base}data/#"
  Header always set Cache-Control "${icon}" "expr=%{REQUEST_URI} == '${base}favicon.svg' && %{REQUEST_STATUS} in { '200', '206', '304' }"
  Header always set Cache-Control "${assets}" "expr=%{REQUEST_URI} =~ m#^${base}assets/# && %{REQUEST_STATUS} in { '200', '206', '304' }"
  AddType application/manifest+json .webmanifest
  AddType text/javascript .js
  # The build has packed each file.
  RemoveType .gz
  RemoveLanguage .br
  AddEncoding gzip .gz
  AddEncoding br .br
  Header append Vary Accept-Encoding
  RewriteEngine On
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html -f
  RewriteRule /$ %{REQUEST_URI}index.html
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{DOCUMENT_ROOT}$0.br -f
  RewriteRule .+ %{DOCUMENT_ROOT}$0.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{DOCUMENT_ROOT}$0.gz -f
  RewriteRule .+ %{DOCUMENT_ROOT}$0.gz [L]
</VirtualHost>
`;

/**
 * What to tell a web server, by the name of the file.
 * @param base the folder of the host that the site lives under, with slashes at both ends
 */
export function recipes(base) {
  const source = sourceHeaders();
  return {
    'nginx.conf': nginx(base, source),
    Caddyfile: caddy(base, source),
    'apache.conf': apache(base, source),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(recipes(process.env.BASE_PATH ?? '/')))
    writeFileSync(join(root, 'hosts', name), text);
