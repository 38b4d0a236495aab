/**
 * Looks of a document as a page, in the colours of the dashboard: light or dark as the reader's system is, and on paper. A chart that is too
 * wide begins at its right end, where the newest is.
 */
export const style = `:root{color-scheme:light dark;--page:light-dark(#f6f7f9,#0e1116);--card:light-dark(#fff,#171b22);--line:light-dark(#d9dee5,#2b323c);--text:light-dark(#1b2230,#e4e8ee);--soft:light-dark(#566072,#9aa6b6);--link:light-dark(#0a58c2,#7db4ff);--good:light-dark(#12743a,#4cc77b);--bad:light-dark(#b4232c,#ff7b80);--warning:light-dark(#8a5a00,#e6b34a);--neutral:light-dark(#8a94a3,#6b7686)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--neutral);border-radius:8px;padding:1rem 1.25rem;margin-bottom:1.25rem}
header.good{border-left-color:var(--good)}header.bad{border-left-color:var(--bad)}header.warning{border-left-color:var(--warning)}
h1{margin:0;font-size:1.35rem;line-height:1.3}
header p{margin:.35rem 0 0;color:var(--soft)}
h2{margin:1.75rem 0 .6rem;font-size:1.1rem}
p{margin:.6rem 0}
a{color:var(--link)}
ul{margin:.6rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
ul.check{list-style:none;padding-left:0}
ul.check li{display:flex;gap:.55rem}
.mark{display:inline-block;min-width:1.1em;font-weight:700;text-align:center}
.mark.good{color:var(--good)}.mark.bad{color:var(--bad)}.mark.warning{color:var(--warning)}.mark.note{color:var(--link)}.mark.neutral{color:var(--soft)}
.table{overflow-x:auto;margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{min-width:5.5rem;padding:.4rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
th.right,td.right{text-align:right;font-variant-numeric:tabular-nums}
details{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.55rem .9rem}
details .table{border:0;border-radius:0}
summary{cursor:pointer;font-weight:600}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem;font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre-wrap}
figure{margin:.6rem 0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem}
figcaption{font-weight:600;margin-bottom:.4rem}
figure{overflow-x:auto;direction:rtl}
figure>*{direction:ltr}
svg{display:block;width:100%;min-width:26rem;height:auto;max-height:15rem}
svg .bar{fill:var(--good)}
svg .axis{stroke:var(--line)}
svg text{fill:var(--soft);font:11px sans-serif}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
footer{margin-top:2rem;color:var(--soft);font-size:.9em}
@media print{body{background:#fff;color:#000}details>*{display:block}header,.table,details,figure{break-inside:avoid}}
`

/** Of the style, by which a browser lets it in and no other; a test makes it anew. */
export const styleHash = 'sha256-2FekepjtVRj3eKQfQQ8gdxihrceI5rkwrnBXscaVYW8='
