/// The style sheet of a page: for paper, phone, dark screens, both directions and many scripts.
///
/// It names no font that has to be fetched, and holds no character that ends a `style`.
enum PageStyle {
    static let sheet: StaticString = """
        :root {
          color-scheme: light dark;
          --ink: #1b1d20; --soft: #595f67; --line: #d5d9de; --paper: #fff; --panel: #f3f5f7;
          --accent: #0a4d8c; --alert: #9a1c1c;
        }
        :root, [lang] {
          --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          --leading: 1.6;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e6e9; --soft: #a2a9b1; --line: #3a4149; --paper: #14171a; --panel: #1e2328;
            --accent: #8fc1f3; --alert: #ff9d94; }
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); }
        :where(body, [lang]) { font-family: var(--serif); line-height: var(--leading); }
        article { max-width: 41rem; margin-inline: auto; padding: clamp(1.5rem, 5vw, 3.5rem) 1.25rem; overflow-wrap: break-word; }
        article.side-by-side { max-width: 66rem; }

        p, ul, ol, blockquote, figure, table, aside, address { margin-block: 0 1.05em; }
        h1, h2, h3, h4, h5, h6 { font-family: var(--sans); line-height: calc(var(--leading) - 0.35); text-wrap: balance; }
        h2, h3, h4, h5, h6 { margin-block: 1.8em 0.55em; }
        h1 { font-size: clamp(1.6rem, 1.2rem + 1.9vw, 2.35rem); line-height: calc(var(--leading) - 0.4); margin-block: 0 0.5rem; }
        h2 { font-size: 1.3rem; } h3 { font-size: 1.12rem; } h4, h5, h6 { font-size: 1rem; }
        a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
        a:hover { text-decoration-thickness: 0.12em; }
        img, video { display: block; max-width: 100%; height: auto; }
        audio { display: block; width: 100%; }

        article > header { font-family: var(--sans); border-block-end: 1px solid var(--line); margin-block-end: 1.75rem; padding-block-end: 1.1rem; }
        article > header p { margin-block: 0.3rem; color: var(--soft); }
        header .masthead { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin-block: 0 0.9rem; font-size: 0.85rem; }
        .masthead .provider { color: var(--ink); font-weight: 600; }
        .masthead .kind { color: var(--accent); font-weight: 600; }
        article > header .title { font-size: 1.3rem; line-height: calc(var(--leading) - 0.3); font-weight: 600; color: var(--ink); }
        article > header .subtitle { font-size: 1.15rem; line-height: calc(var(--leading) - 0.2); color: var(--ink); }
        article > header .summary { color: var(--ink); margin-block: 0.7rem; }
        article > header .date, article > header .dateline, article > header .byline, article > header .modified { font-size: 0.92rem; }
        article > header .embargo { border: 2px solid var(--alert); border-radius: 0.3rem; color: var(--alert); font-weight: 600; padding: 0.45rem 0.8rem; margin-block: 0.8rem; }

        .lede { font-size: 1.12em; line-height: calc(var(--leading) - 0.1); }
        .salutation { font-weight: 600; }
        .closing, .signature { margin-block-end: 0.3em; }
        .signature { font-weight: 600; }
        .note { color: var(--soft); font-style: italic; }
        .question { font-weight: 600; margin-block-start: 1.6em; }
        .speaker-label { margin-block: 1.6em 0.2em; font-family: var(--sans); }
        .label { font-family: var(--sans); font-size: 0.95em; }
        blockquote { margin-inline: 0; padding-inline-start: 1.1rem; border-inline-start: 0.22rem solid var(--accent); }
        blockquote p { margin-block: 0; }
        blockquote footer { color: var(--soft); font-size: 0.92em; }

        ul, ol { padding-inline-start: 1.5em; }
        li { margin-block: 0.3em; }
        li > p { margin-block: 0.3em; }
        ul.bulleted, ul.numbered, ul.lettered, ul.labelled, ul.unmarked { list-style: none; padding-inline-start: 0; }
        ul.bulleted > li, ul.numbered > li, ul.lettered > li { padding-inline-start: 2.2em; }
        ul.bulleted > li > .marker, ul.numbered > li > .marker, ul.lettered > li > .marker,
        ul.bulleted > li > p:first-child > .marker, ul.numbered > li > p:first-child > .marker, ul.lettered > li > p:first-child > .marker {
          display: inline-block; min-width: 2.2em; margin-inline-start: -2.2em; padding-inline-end: 0.4em; }
        ul.labelled .marker { font-weight: 600; }

        figure { margin-inline: 0; margin-block: 1.6em; }
        figcaption { font-family: var(--sans); font-size: 0.85rem; line-height: 1.45; color: var(--soft); margin-block-start: 0.5rem; }
        table { border-collapse: collapse; min-width: 60%; max-width: 100%; font-family: var(--sans); font-size: 0.88rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
        caption { text-align: start; font-weight: 600; padding-block-end: 0.4rem; }
        tbody th { font-weight: 600; }
        th, td { padding: 0.4rem 0.7rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
        thead th { border-block-end: 2px solid var(--soft); vertical-align: bottom; }
        aside.footnote { font-size: 0.87em; line-height: 1.45; border-block-start: 1px solid var(--line); padding-block-start: 0.45rem; }
        aside.footnote p { margin-block: 0; }
        aside.footnote + aside.footnote { border-block-start: 0; padding-block-start: 0; }
        code, kbd { font-size: 0.9em; }

        .pair { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: 2.5rem; }
        .pair + .pair { border-block-start: 1px solid var(--line); padding-block-start: 1.05em; }
        .pair > :first-child { margin-block-start: 0; }

        article > footer { font-family: var(--sans); font-size: 0.88rem; line-height: 1.5; margin-block-start: 2.5rem; padding-block-start: 1.1rem; border-block-start: 1px solid var(--line); }
        article > footer section, article > footer nav { margin-block-end: 1.25rem; }
        article > footer h2 { font-size: 0.95rem; margin-block: 0 0.35rem; }
        article > footer ul { list-style: none; padding: 0; margin: 0; }
        article > footer p { margin-block: 0.2rem; }
        address { font-style: normal; background: var(--panel); padding: 0.8rem 1rem; border-radius: 0.3rem; margin: 0; }
        .size, .rights, .creditline, .source, .related time { color: var(--soft); }
        aside.furniture { font-family: var(--sans); font-size: 0.85rem; color: var(--soft); background: var(--panel); padding: 0.8rem 1rem; border-radius: 0.3rem; }

        :lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug), :lang(sd) {
          --serif: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, Georgia, "Noto Serif", serif;
          --sans: "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, system-ui, "Noto Sans", sans-serif;
          --leading: 1.85; }
        :lang(he), :lang(yi) {
          --serif: "Frank Ruhl Libre", "Noto Serif Hebrew", "New Peninim MT", "Times New Roman", Georgia, "Noto Serif", serif;
          --sans: "Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", Arial, system-ui, sans-serif; }
        :lang(zh) { --leading: 1.8;
          --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif;
          --sans: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; }
        :lang(zh-Hant), :lang(zh-TW), :lang(zh-HK) {
          --serif: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", PMingLiU, serif;
          --sans: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", sans-serif; }
        :lang(ja) { --leading: 1.8;
          --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", "MS PMincho", serif;
          --sans: "Hiragino Kaku Gothic ProN", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif; }
        :lang(ko) { --leading: 1.75; word-break: keep-all;
          --serif: "Apple Myungjo", "Noto Serif CJK KR", "Noto Serif KR", Batang, serif;
          --sans: "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif; }
        :is(em, .note):is(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(zh), :lang(ja), :lang(ko)) { font-style: normal; }
        em:is(:lang(zh), :lang(ja), :lang(ko)) { text-emphasis: filled dot; }
        :is(article > header, article > footer, aside.furniture) :where([lang]) { font-family: var(--sans); }

        @media screen and (max-width: 44rem) {
          .pair { grid-auto-flow: row; }
          .pair > * + * { color: var(--soft); }
          table { display: block; overflow-x: auto; }
        }
        @media print {
          :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --panel: #fff; --accent: #000; --alert: #000; }
          @page { margin: 2cm; }
          html { font-size: 10.5pt; }
          article, article.side-by-side { max-width: none; padding: 0; }
          h1, h2, h3, h4, h5, h6, .question, .speaker-label, caption { break-after: avoid; }
          figure, blockquote, tr, address, li { break-inside: avoid; }
          p { orphans: 3; widows: 3; }
          thead { display: table-header-group; }
          address { padding: 0; }
          .related { display: none; }
          .attachments a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
          img { max-height: 12cm; width: auto; }
          video, audio { display: none; }
        }

        """
}
