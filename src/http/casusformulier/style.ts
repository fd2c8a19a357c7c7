import { createHash } from 'node:crypto'

/** Everything the page needs: no fonts, pictures or scripts from anywhere. */
export const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 190mm; color: #1b1b1b; background: #fff;
  font: 16px/1.5 "Segoe UI", system-ui, -apple-system, Arial, sans-serif; }
h1 { margin: 0 0 4px; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; font-size: 1.3rem; border-bottom: 2px solid #1b1b1b; }
p { margin: 0 0 12px; }
.klein { color: #4a4a4a; font-size: .9rem; }
table { width: 100%; margin: 0 0 20px; border-collapse: collapse; table-layout: fixed; }
caption { padding: 8px 0 4px; font-weight: 600; text-align: left; }
th, td { padding: 6px 8px; border: 1px solid #767676; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; hyphens: auto; white-space: pre-line; }
thead th { background: #eee; }
tbody th { font-weight: 400; }
.smal { width: 32%; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
  thead th { background: none; }
  tr.kort { break-inside: avoid; }
}
`

/** Lets the browser use this style and nothing else. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`
