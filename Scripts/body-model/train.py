#!/usr/bin/env python3
"""Learns the weights of BodyModel from pages whose text is known, and writes BodyWeights.swift.

  train.py [--shared ../shared] [--check] [--held] [--write]

The pages are the text dumps of ../shared/bench/extraction (article-body and news, blocks and lynx),
its pages of readability and segments with their markup taken away, the gold pages of ../shared/corpus
and those of Tests/Corpus. A block is text when most of its words stand in the gold text; of segments
only the blocks count that hold a string which must or must not be in the text. What a block counts
for within its page is its share of the words of the text.

--check trains on four fifths of the sites and judges the rest, five times, and prints how well the
text of the dumps is found. --held leaves a third of the pages out of the training and judges them.
--write learns from all pages and writes the weights. Needs numpy and scipy; nothing of the pages is
kept. What BodyFeatures and BodyContext see is printed by BodyFeatureDump, so that there is one code
for it.
"""
import argparse
import collections
import difflib
import glob
import gzip
import hashlib
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
WORD = re.compile(r"\w+")
TEXT = {"lede", "paragraph", "heading", "item", "quote", "question", "answer", "speaker-label",
        "salutation", "closing"}
NO_TEXT = {"related", "boilerplate", "tag", "attachment", "contact"}
# How far the weights of the first look and of both together are held back: chosen on sites left out.
# For the first look it matters little; the second fits too little with 1 and 3.
RIDGES = (1.0, 0.1)


def tool(options):
    scratch = options.scratch or os.path.join(HERE, ".build")
    build = ["swift", "build", "-c", "release", "-Xswiftc", "-enable-testing",
             "--package-path", HERE, "--scratch-path", scratch]
    if not options.no_build:
        subprocess.run(build, check=True, stdout=sys.stderr)
    return os.path.join(scratch, "release", "BodyFeatureDump")


def digest(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[8:16], 16)


class Blocks(html.parser.HTMLParser):
    """The blocks of a page of HTML as the text dumps have them: items behind the marks of a terminal
    browser, nothing of scripts and forms."""

    INLINE = set("a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s "
                 "samp small span strike strong sub sup time tt u var wbr".split())
    SILENT = {"script", "style", "noscript", "template", "svg", "iframe", "select", "textarea",
              "title", "object"}
    MARKS = "*+o#@-"

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.current, self.silent, self.depth, self.mark = [], [], 0, 0, ""

    def flush(self):
        text = " ".join("".join(self.current).split())
        if text:
            self.blocks.append(self.mark + text)
            self.mark = ""
        self.current = []

    def handle_starttag(self, tag, attributes):
        if tag in self.SILENT:
            self.silent += 1
        if tag in self.INLINE or tag == "img":
            return
        self.flush()
        if tag in ("ul", "ol"):
            self.depth += 1
        elif tag == "li":
            self.mark = self.MARKS[min(max(self.depth - 1, 0), 5)] + " "

    def handle_endtag(self, tag):
        if tag in self.SILENT:
            self.silent = max(self.silent - 1, 0)
        if tag in self.INLINE or tag == "img":
            return
        self.flush()
        if tag in ("ul", "ol"):
            self.depth = max(self.depth - 1, 0)
        elif tag == "li":
            self.mark = ""

    def handle_data(self, data):
        if not self.silent:
            self.current.append(data)

    @staticmethod
    def of(data):
        declared = re.search(rb"charset=[\"']?([A-Za-z0-9_-]+)", data[:4000])
        try:
            text = data.decode(declared.group(1).decode() if declared else "utf-8")
        except (LookupError, UnicodeDecodeError):
            text = data.decode("utf-8", "replace")
        parser = Blocks()
        parser.feed(text)
        parser.flush()
        return parser.blocks


class Page:
    def __init__(self, name, path, site, held, gold=None, roles=None, strings=None):
        self.name, self.path, self.site, self.held = name, path, site, held
        self.gold, self.roles, self.strings = gold, roles, strings
        self.role, self.features, self.text = [], [], []

    def label(self):
        """Whether each block is text, and what it counts for."""
        words = [WORD.findall(t) for t in self.text]
        size = np.array([len(w) for w in words], float)
        self.truth, self.weight = np.zeros(len(words)), np.ones(len(words))
        if self.roles is not None:
            self.weight[:] = 0
            gold = [" ".join(text.split()) for _, text in self.roles]
            pairs = difflib.SequenceMatcher(None, self.text, gold, autojunk=False)
            for a, b, n in pairs.get_matching_blocks():
                for k in range(n):
                    role = self.roles[b + k][0]
                    self.truth[a + k] = role in TEXT
                    self.weight[a + k] = role in TEXT or role in NO_TEXT
            self.weight *= 3
        elif self.strings is not None:
            self.weight[:] = 0
            for index, text in enumerate(self.text):
                squeezed = " ".join(text.split())
                for strings, truth in zip(self.strings, (1, 0)):
                    if any(s in squeezed for s in strings):
                        self.truth[index], self.weight[index] = truth, 1
        else:
            hits = self.hits(words)
            self.truth[:] = [len(w) > 0 and h * 2 > len(w) for w, h in zip(words, hits)]
            for number in self.gold.get("optional") or []:
                optional = WORD.findall(self.gold["paragraphs"][number])
                for index, found in enumerate(words):
                    if found == optional:
                        self.weight[index] = 0
        if self.strings is not None:
            self.weight *= 0.3
            return
        share = np.minimum(size / max((size * self.truth).sum(), 30), 1) * 8
        self.weight *= share + 0.6 / max(self.truth.sum(), 5)

    def hits(self, words):
        """How many words of each block stand in the gold text."""
        gold = WORD.findall(self.gold["body"])
        flat = [w for block in words for w in block]
        owner = [i for i, block in enumerate(words) for _ in block]
        hits = [0] * len(words)
        for a, _, n in difflib.SequenceMatcher(None, flat, gold, autojunk=False).get_matching_blocks():
            for k in range(a, a + n):
                # A word or two of a long block that stand in the gold by chance do not count.
                if n >= 3 or n >= len(words[owner[k]]):
                    hits[owner[k]] += 1
        return hits


def pages(options, folder):
    found = []
    bench = os.path.join(options.shared, "bench", "extraction")
    for which in ("article-body", "news"):
        with open(os.path.join(bench, which, "gold.json"), encoding="utf-8") as file:
            golds = json.load(file)["pages"]
        for identifier, gold in golds.items():
            name = os.path.basename(gold["file"]).replace(".html.gz", "")
            publisher = re.match(r"fundus(?:-evaluation)?_(?:[a-z]+_)?([A-Za-z0-9]+)", name)
            for dump in ("blocks", "lynx"):
                source = os.path.join(bench, which, "dumps", dump, name + ".txt.gz")
                path = os.path.join(folder, f"{which}-{dump}-{name}.txt")
                with gzip.open(source) as zipped, open(path, "wb") as file:
                    file.write(zipped.read())
                site = publisher.group(1) if publisher else name
                held = digest(identifier) % 3 == 0
                found.append(Page(f"{which}-{dump}", path, site, held, gold=gold))
    for which in ("readability", "segments"):
        with open(os.path.join(bench, which, "gold.json"), encoding="utf-8") as file:
            golds = json.load(file)["pages"]
        for number, (identifier, gold) in enumerate(golds.items()):
            with gzip.open(os.path.join(bench, which, gold["file"])) as zipped:
                blocks = Blocks.of(zipped.read())
            path = os.path.join(folder, f"{which}-{number}.txt")
            with open(path, "w", encoding="utf-8", errors="replace") as file:
                file.write("\n\n".join(blocks) + "\n")
            held = digest(identifier) % 3 == 0
            if which == "readability":
                page = Page(which, path, identifier, held, gold={"body": gold["text"]})
            else:
                strings = [[" ".join(s.split()) for s in gold[key]] for key in ("with", "without")]
                page = Page(which, path, identifier, held, strings=strings)
            found.append(page)
    corpora = [os.path.join(options.shared, "corpus", "press-pages"),
               os.path.join(options.shared, "corpus", "seed"), os.path.join(ROOT, "Tests", "Corpus")]
    for corpus in corpora:
        for path in sorted(glob.glob(os.path.join(corpus, "*.txt"))):
            gold = path.replace(".txt", ".gold.tsv").replace("page.gold.tsv", "gold.tsv")
            if not os.path.exists(gold):
                continue
            roles = []
            with open(gold, encoding="utf-8") as file:
                for line in file:
                    fields = line.rstrip("\n").split("\t")
                    if len(fields) >= 3 and not fields[0].startswith("@"):
                        roles.append((fields[0], fields[2]))
            name = os.path.basename(path)
            found.append(Page("corpus", path, name, digest(name) % 3 == 0, roles=roles))
    return found


def first_look(command, found):
    by_path = {page.path: page for page in found}
    out = subprocess.run([command, "first"] + list(by_path), stdout=subprocess.PIPE, check=True)
    for line in out.stdout.decode().split("\n"):
        fields = line.split("\t")
        if fields[0] == "PAGE":
            page = by_path[fields[1]]
        elif len(fields) >= 3:
            page.role.append(fields[0])
            page.features.append([int(f) for f in fields[1].split()])
            page.text.append(fields[2])


def second_look(command, found, scores):
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        for page, score in zip(found, scores):
            file.write(page.path + "\t" + " ".join(f"{s:.2f}" for s in score) + "\n")
        file.flush()
        out = subprocess.run([command, "second", file.name], stdout=subprocess.PIPE, check=True)
    rows = []
    for line in out.stdout.decode().split("\n"):
        if line.startswith("PAGE"):
            rows.append([])
        elif line:
            rows[-1].append([int(f) for f in line.split()])
    return rows


def matrix(rows, width):
    columns = np.array([f for row in rows for f in row], int)
    counts = np.array([0] + [len(row) for row in rows])
    return sparse.csr_matrix((np.ones(len(columns)), columns, np.cumsum(counts)),
                             shape=(len(rows), width))


def fit(matrices, found, ridge):
    """Logistic regression with a ridge; the last weight is the bias."""
    counted = [page.weight > 0 for page in found]
    x = sparse.vstack([m[rows] for m, rows in zip(matrices, counted)]).tocsr()
    y = np.concatenate([page.truth[rows] for page, rows in zip(found, counted)])
    w = np.concatenate([page.weight[rows] for page, rows in zip(found, counted)])
    width, transposed = x.shape[1], x.T.tocsr()

    def loss(t):
        z = x @ t[:width] + t[width]
        g = w * (1 / (1 + np.exp(-np.clip(z, -40, 40))) - y)
        value = (w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * ridge * (t[:width] ** 2).sum()
        return value, np.append(transposed @ g + ridge * t[:width], g.sum())

    return minimize(loss, np.zeros(width + 1), jac=True, method="L-BFGS-B",
                    options={"maxiter": 300}).x


def score(matrix, weights):
    return matrix @ weights[:-1] + weights[-1]


def folds(found, count=5):
    return np.array([digest(page.site) % count for page in found])


def learn(command, found, firsts, widths, chosen):
    """The weights of both looks, learnt from the pages `chosen`.

    The second look learns from scores that the first gives to pages it has not learnt from.
    """
    fold = folds(found)
    scores = [None] * len(found)
    for k in range(5):
        part = [i for i in chosen if fold[i] != k]
        weights = fit([firsts[i] for i in part], [found[i] for i in part], RIDGES[0])
        for i in chosen:
            if fold[i] == k:
                scores[i] = score(firsts[i], weights)
    first = fit([firsts[i] for i in chosen], [found[i] for i in chosen], RIDGES[0])
    rows = second_look(command, [found[i] for i in chosen], [scores[i] for i in chosen])
    both = [sparse.hstack([firsts[i], matrix(row, widths[1])]).tocsr()
            for i, row in zip(chosen, rows)]
    return first, fit(both, [found[i] for i in chosen], RIDGES[1])


def judge(command, found, firsts, widths, weights, chosen):
    first, second = weights
    rows = second_look(command, [found[i] for i in chosen],
                       [score(firsts[i], first) for i in chosen])
    for i, row in zip(chosen, rows):
        both = sparse.hstack([firsts[i], matrix(row, widths[1])]).tocsr()
        yield i, score(both, second)


def shingles(text, size=4):
    w = WORD.findall(text)
    if len(w) <= size:
        return collections.Counter([tuple(w)] if w else [])
    return collections.Counter(zip(*(w[i:] for i in range(size))))


def report(title, found, scores):
    """F1 over the text of the dumps, by the bench's measure, and the errors on the gold pages."""
    sums = collections.defaultdict(list)
    for i, score in scores.items():
        page = found[i]
        taken = score > 0
        if page.strings is not None:
            continue
        if page.gold is None:
            wrong = (taken != (page.truth > 0)) * page.weight
            sums["corpus"].append((wrong.sum() / max(page.weight.sum(), 1e-9),
                                   int(((taken != (page.truth > 0)) & (page.weight > 0)).sum())))
            continue
        said = shingles("\n".join(t for t, k in zip(page.text, taken) if k))
        gold = shingles(page.gold["body"])
        shared = sum((gold & said).values())
        sums[page.name].append((shared / sum(said.values()) if said else None,
                                shared / max(sum(gold.values()), 1)))
    print(title)
    for name, values in sums.items():
        if name == "corpus":
            print(f"  corpus: {np.mean([v[0] for v in values]):.4f} of the words, "
                  f"{sum(v[1] for v in values)} blocks of {len(values)} pages wrong")
            continue
        p = np.mean([v[0] for v in values if v[0] is not None])
        r = np.mean([v[1] for v in values])
        print(f"  {name}: F1 {2 * p * r / (p + r):.4f}, precision {p:.4f}, recall {r:.4f}, "
              f"{len(values)} pages")


def table(name, names, values):
    """A Swift array literal, a comment before the answers of each template."""
    lines, current, row = [f"    static let {name}: [Int16] = ["], None, []
    for feature, value in zip(names, values):
        template = feature.split("=")[0]
        if template != current:
            lines += wrapped(row)
            lines.append(f"        // {template}")
            current, row = template, []
        row.append(str(int(round(value * 100))))
    return "\n".join(lines + wrapped(row) + ["    ]"])


def wrapped(row):
    lines, line = [], "       "
    for value in row:
        if len(line) + len(value) + 2 > 100:
            lines.append(line)
            line = "       "
        line += f" {value},"
    return lines + [line] if row else []


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    parser.add_argument("--scratch", help="where BodyFeatureDump is built")
    parser.add_argument("--no-build", action="store_true", help="BodyFeatureDump is there")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--save", help=argparse.SUPPRESS)
    parser.add_argument("--only-dev", action="store_true", help="learn without the held third")
    options = parser.parse_args()
    command = tool(options)
    names = subprocess.run([command, "names"], stdout=subprocess.PIPE, check=True).stdout
    names = [line.split() for line in names.decode().strip().split("\n")]
    widths = [len(line) for line in names]
    with tempfile.TemporaryDirectory() as folder:
        found = pages(options, folder)
        first_look(command, found)
        for page in found:
            page.label()
        firsts = [matrix(page.features, widths[0]) for page in found]
        every = list(range(len(found)))
        dev = [i for i in every if not found[i].held]
        if options.check:
            fold, scores = folds(found), {}
            for k in range(5):
                weights = learn(command, found, firsts, widths, [i for i in dev if fold[i] != k])
                scores.update(judge(command, found, firsts, widths, weights,
                                    [i for i in dev if fold[i] == k]))
            report("sites left out in turn, of two thirds of the pages", found, scores)
            if options.save:
                import pickle
                with open(options.save, "wb") as file:
                    pickle.dump([(found[i].name, found[i].path, found[i].gold, found[i].role, found[i].text,
                                  found[i].truth, found[i].weight, s) for i, s in scores.items()], file)
        if options.held:
            weights = learn(command, found, firsts, widths, dev)
            held = [i for i in every if found[i].held]
            report("the third of the pages that was held back", found,
                   dict(judge(command, found, firsts, widths, weights, held)))
        if options.write:
            first, second = learn(command, found, firsts, widths, dev if options.only_dev else every)
            path = os.path.join(ROOT, "Sources", "CommuniquePage", "Article", "BodyWeights.swift")
            with open(path, "w", encoding="utf-8") as file:
                file.write(HEAD.format(round(first[-1] * 100), round(second[-1] * 100)))
                file.write(table("first", names[0], first[:-1]) + "\n\n")
                file.write(table("second", names[0], second[:widths[0]]) + "\n\n")
                file.write(table("context", names[1], second[widths[0]:-1]) + "\n}\n")


HEAD = """// Written by Scripts/body-model/train.py, which says from what and how; not to be edited by hand.

/// The weights of ``BodyModel``: of each answer to each question of ``BodyFeatures`` in the first look
/// and in the second, and of those of ``BodyContext``, in 1/100 of the logarithm of the odds.
enum BodyWeights {{
    static let firstBias = {}
    static let bias = {}

"""

if __name__ == "__main__":
    main()
