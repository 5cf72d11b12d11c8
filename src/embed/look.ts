/**
 * How the elements look. A constructed stylesheet: a page with the strictest policy for styles lets it through, nothing of
 * it leaks out, and nothing but inherited type and our two variables comes in.
 */
export const look = `
:host{display:block}
:host([hidden]){display:none}
.all{--ink:#1c1815;--soft:#5b5045;--ground:#fffdf8;--rule:#cbbda2;color-scheme:light}
.all.dark{--ink:#f3ebdb;--soft:#bdb19f;--ground:#171412;--rule:#5a5047;color-scheme:dark}
*{box-sizing:border-box}
.probe{color:var(--kultur-akzent)}
.all{background:var(--ground);color:var(--ink);font-family:var(--kultur-schrift,inherit);font-size:1em;line-height:1.4;padding:.75em;overflow-wrap:break-word;text-align:start}
h1,h2,h3,h4,h5,h6,p,ul{margin:0;padding:0;font:inherit;unicode-bidi:plaintext}
.head{font-size:1.35em;font-weight:700;line-height:1.2;padding-block-end:.5em}
ul{list-style:none}
li{border-block-start:1px solid var(--rule);padding-block:.6em;min-block-size:6.3em}
li>:is(h1,h2,h3,h4,h5,h6){font-size:1.1em;font-weight:700;line-height:1.25}
a{color:var(--link,var(--ink));text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.15em;display:inline-block;padding-block:.2em;min-block-size:24px}
a:hover{text-decoration-thickness:3px}
a:focus-visible,button:focus-visible,::slotted(a:focus-visible){outline:3px solid var(--ink);outline-offset:3px}
[part~=zeit]{color:var(--soft);font-weight:700}
[part~=ort],[part~=preis]{color:var(--soft);font-size:.9375em}
[part~=status]{font-size:.9375em;padding-block-end:.35em}
[part~=status] strong{background:var(--ink);color:var(--ground);padding:.1em .4em;margin-inline-end:.3em;display:inline-block}
.off a{text-decoration-line:underline line-through}
[part~=bild]{inline-size:100%;block-size:auto;aspect-ratio:3/4;display:block;margin-block-end:.5em}
.off [part~=bild]{filter:grayscale(1)}
.cards ul{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(10em,100%),1fr))}
.cards li{border:0;padding:0}
.cards .foot{margin-block-start:1em}
.compact li{min-block-size:3.4em;padding-block:.35em;display:flex;flex-wrap:wrap;gap:0 .75em;align-items:baseline}
.compact [part~=preis]{display:none}
.waiting li{color:transparent}
.waiting.cards li{padding-block-end:8em}
.waiting.cards li::before{content:"";display:block;aspect-ratio:3/4}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{padding-block:.4em}
.foot{border-block-start:1px solid var(--rule);padding-block-start:.6em;min-block-size:2.75em}
.foot ::slotted(a){color:var(--link,var(--ink))!important}
button{font:inherit;font-weight:700;background:var(--accent,var(--ink));color:var(--on-accent,var(--ground));border:2px solid transparent;padding:.5em 1em;min-block-size:44px;cursor:pointer;border-radius:0}
iframe{inline-size:100%;block-size:28em;border:1px solid var(--rule);display:block}
@media (forced-colors:active){[part~=status] strong{border:1px solid CanvasText}button{border-color:ButtonText}}
@media print{.all{background:none;color:#000}button{display:none}}
`;
