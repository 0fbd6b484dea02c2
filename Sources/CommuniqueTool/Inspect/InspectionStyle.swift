/// The style sheet and the script of an inspection: no font, no picture, nothing from elsewhere.
enum InspectionStyle {
    static let sheet: StaticString = """
        :root { color-scheme: light dark; --ink: #1b1d20; --soft: #626a73; --line: #d9dde2; --paper: #fff; --panel: #f4f6f8;
          --accent: #0a4d8c; --alert: #b3261e; --warn: #8a5a00; --s: 70%; --l: 93%; --edge: 45%; --deep: 32%; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e2e5e9; --soft: #98a1ab; --line: #343b43; --paper: #14171a; --panel: #1d2126;
            --accent: #8fc1f3; --alert: #ff9d94; --warn: #f0c05a; --s: 34%; --l: 19%; --edge: 55%; --deep: 74%; }
        }
        * { box-sizing: border-box; }
        html, body { height: 100%; margin: 0; }
        body { display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
          font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        a { color: var(--accent); }
        header { padding: .6rem 1rem; border-bottom: 1px solid var(--line); background: var(--panel); }
        h1 { display: inline; font-size: 1rem; margin: 0 1rem 0 0; overflow-wrap: anywhere; }
        header p { display: inline; margin: 0; color: var(--soft); }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem; margin: .4rem 0 0; padding: 0; list-style: none; font-size: .8rem; }
        .legend a { color: inherit; text-decoration: none; }
        .legend li { padding: 0 .45rem; border-radius: .2rem; }
        main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
        .source { overflow: auto; }
        .source, .tabs { min-height: 0; }
        .source { border-right: 1px solid var(--line); padding: .5rem 0 40vh;
          font: 12.5px/1.55 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
        .chunk { content-visibility: auto; contain-intrinsic-size: auto 2000px; }
        .l { display: grid; grid-template-columns: 3.4rem 7.2rem minmax(0, 1fr); column-gap: .5rem; padding-right: .75rem; }
        .n { text-align: right; color: var(--soft); opacity: .75; user-select: none; }
        .x { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
        .l .x { color: var(--soft); }
        .g { display: flex; flex-direction: column; align-items: flex-start; gap: 1px; padding-top: 2px; }
        .t { font-size: .85em; unicode-bidi: isolate; border-radius: .2rem; padding: 0 .3rem; user-select: none;
          background: hsl(var(--h, 0) var(--rs, var(--s)) var(--l)); border-left: 3px solid hsl(var(--h, 0) var(--rs, var(--s)) var(--edge)); }
        .x .t { margin: 0 .25rem; }
        .t a { color: hsl(var(--h, 0) var(--rs, var(--s)) var(--deep)); text-decoration: none; }
        .b { color: var(--ink); background: hsl(var(--h, 0) var(--rs, var(--s)) var(--l)); }
        .pair { color: var(--accent); font-weight: 600; white-space: nowrap; padding-left: .25rem; }
        a.f { color: inherit; text-decoration: underline dotted var(--accent) 1.5px; text-underline-offset: .2em; }
        .l { position: relative; }
        .b:hover::after, a.f:hover::after, a.f:focus::after { content: attr(data-i); position: absolute; z-index: 2; left: 11.5rem; right: 1rem; top: 100%;
          width: fit-content; max-width: 34rem; padding: .4rem .7rem; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink);
          background: var(--paper); border: 1px solid var(--line); border-left: 3px solid hsl(var(--h, 210) var(--rs, var(--s)) var(--edge));
          border-radius: .3rem; box-shadow: 0 2px 10px #0003; text-decoration: none; pointer-events: none; }
        .b:has(a.f:hover)::after { content: none; }
        .d { margin: .1rem .75rem .2rem 11.6rem; padding: 0 .5rem; color: var(--soft); border-left: 3px solid; background: var(--panel); overflow-wrap: anywhere; }
        .warning, .warning td { color: var(--warn); } .error, .error td { color: var(--alert); }
        .hint { margin: .5rem 1rem; color: var(--soft); font-family: system-ui, sans-serif; }
        .tabs { display: flex; flex-direction: column; }
        .bar { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); background: var(--panel); }
        .bar label { padding: .3rem .7rem; cursor: pointer; color: var(--soft); border-bottom: 2px solid transparent; white-space: nowrap; }
        .bar label:hover { color: var(--ink); }
        .bar label:has(:checked) { color: var(--ink); border-color: var(--accent); font-weight: 600; }
        .bar label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; }
        .bar input { position: absolute; opacity: 0; pointer-events: none; }
        .panels { flex: 1; min-height: 0; overflow: auto; }
        .panel { display: none; padding: .5rem 1rem 40vh; }
        .why { white-space: nowrap; font-size: .9em; width: 1%; }
        .fields th { width: 9rem; }
        td code, .place { white-space: nowrap; }
        h2 { font-size: 1rem; } h3 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 1rem 0 .3rem; }
        table { border-collapse: collapse; width: 100%; font-size: .92em; }
        th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        th { font-weight: 600; color: var(--soft); min-width: 6rem; max-width: 14rem; }
        tr.lost td { color: var(--soft); text-decoration: line-through; text-decoration-color: var(--line); }
        .k { border-left: 3px solid hsl(var(--h, 0) var(--rs, var(--s)) var(--edge)); padding: .15rem .6rem; margin: .25rem 0; border-radius: 0 .2rem .2rem 0; }
        .panel > .k { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
        .k > .k { margin-left: .5rem; }
        .k p { margin: 0; }
        .k .h { font-size: .82em; color: var(--soft); display: flex; flex-wrap: wrap; column-gap: .6rem; }
        .k .h b { color: hsl(var(--h, 0) var(--rs, var(--s)) var(--deep)); }
        .pairs td { width: 50%; }
        code, pre { font: 12.5px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
        .h code { font-size: inherit; }
        pre { background: var(--panel); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; }
        :target, .on { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: .2rem; }
        :target { scroll-margin-block: 25vh; }
        .r-title { --h: 214; } .r-subtitle { --h: 204; } .r-date { --h: 194; } .r-dateline { --h: 186; } .r-byline { --h: 176; }
        .r-lede { --h: 150; } .r-paragraph { --h: 125; } .r-heading { --h: 165; } .r-list { --h: 85; } .r-table { --h: 75; }
        .r-salutation { --h: 48; } .r-closing { --h: 40; } .r-signature { --h: 32; }
        .r-quote { --h: 262; } .r-question { --h: 285; } .r-answer { --h: 250; } .r-speaker-label { --h: 310; }
        .r-caption { --h: 66; } .r-note { --h: 58; } .r-footnote { --h: 54; } .r-custom { --h: 330; }
        .r-contact { --h: 20; } .r-attachment { --h: 12; } .r-tag { --h: 345; } .r-related { --h: 2; } .r-boilerplate { --h: 0; --rs: 0%; }
        @media (max-width: 60rem) { body { display: block; } main { display: block; } .source, .panels { overflow: visible; } .source { padding-bottom: 1rem; } }
        @media (prefers-reduced-motion: no-preference) { .source, .panels { scroll-behavior: smooth; } }
        @media print { main { display: block; } .panel { display: block; } }
        """

    /// Leads from a block or a fact in the source to the panel that has it, and shows on either side
    /// what the mouse is over on the other. The page can be read without.
    static let script: StaticString = """
        const show = id => {
          const part = document.getElementById(id);
          const panel = part && part.closest('.panel');
          if (panel) document.querySelectorAll('.bar input')[[...panel.parentNode.children].indexOf(panel)].checked = true;
          if (part) part.scrollIntoView({ block: 'center' });
        };
        document.addEventListener('click', event => {
          const link = event.target.closest('a[href^="#"]');
          if (link) setTimeout(show, 0, link.getAttribute('href').slice(1));
        });
        if (location.hash) show(location.hash.slice(1));
        let lit = [];
        document.addEventListener('mouseover', event => {
          for (const part of lit) part.classList.remove('on');
          const part = event.target.closest('[data-b]');
          const others = part ? document.querySelectorAll('[data-b="' + part.dataset.b + '"]') : [];
          lit = [...others];
          for (const part of lit) part.classList.add('on');
        });
        """
}
