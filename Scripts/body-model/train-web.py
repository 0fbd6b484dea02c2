#!/usr/bin/env python3
"""Learns the weights of BodyModel for pages with markup, and writes MarkupWeights.swift.

  train-web.py [--shared ../shared] [--check] [--held] [--write] [--tool WebFeatureDump]

What train.py does for text: pages of the sets article-body, news, readability and segments of
../shared/bench/extraction, as HTML. A block is text when most of its words stand in the gold text.
"""
import argparse
import collections
import difflib
import gzip
import hashlib
import json
import os
import pickle
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
RIDGE = 1.0


def digest(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[8:16], 16)


class Page:
    def __init__(self, name, identifier, path, site, gold=None, strings=None):
        self.name, self.identifier, self.path, self.site = name, identifier, path, site
        self.gold, self.strings = gold, strings
        self.held = digest(identifier) % 3 == 0
        self.role, self.text, self.features, self.words, self.places = [], [], [], [], []

    def label(self):
        words = [WORD.findall(t) for t in self.text]
        size = np.array([len(w) for w in words], float)
        self.truth, self.weight = np.zeros(len(words)), np.ones(len(words))
        if self.strings is not None:
            self.weight[:] = 0
            for index, text in enumerate(self.text):
                squeezed = " ".join(text.split())
                for strings, truth in zip(self.strings, (1, 0)):
                    if any(s in squeezed for s in strings):
                        self.truth[index], self.weight[index] = truth, 1
            self.weight *= 0.3
            return
        hits = self.hits(words)
        self.truth[:] = [len(w) > 0 and h * 2 > len(w) for w, h in zip(words, hits)]
        for number in self.gold.get("optional") or []:
            optional = WORD.findall(self.gold["paragraphs"][number])
            for index, found in enumerate(words):
                if found == optional:
                    self.weight[index] = 0
        share = np.minimum(size / max((size * self.truth).sum(), 30), 1) * 8
        self.weight *= share + 0.6 / max(self.truth.sum(), 5)
        if self.name == "readability":
            self.weight *= 0.4

    def hits(self, words):
        """How many words of each block stand in the gold text, in order."""
        gold = WORD.findall(self.gold["body"])
        flat = [w for block in words for w in block]
        owner = [i for i, block in enumerate(words) for _ in block]
        hits = [0] * len(words)
        matcher = difflib.SequenceMatcher(None, flat, gold, autojunk=False)
        for a, _, n in matcher.get_matching_blocks():
            for k in range(a, a + n):
                if n >= 3 or n >= len(words[owner[k]]):
                    hits[owner[k]] += 1
        return hits


def pages(options, folder):
    found = []
    bench = os.path.join(options.shared, "bench", "extraction")
    for which in ("article-body", "news", "readability", "segments"):
        with open(os.path.join(bench, which, "gold.json"), encoding="utf-8") as file:
            golds = json.load(file)["pages"]
        for number, (identifier, gold) in enumerate(golds.items()):
            name = os.path.basename(gold["file"]).replace(".html.gz", "")
            path = os.path.join(folder, f"{which}-{number}.html")
            with gzip.open(os.path.join(bench, which, gold["file"])) as zipped, \
                    open(path, "wb") as file:
                file.write(zipped.read())
            publisher = re.match(r"fundus(?:-evaluation)?_(?:[a-z]+_)?([A-Za-z0-9]+)", name)
            site = publisher.group(1) if publisher else identifier
            if which == "segments":
                strings = [[" ".join(s.split()) for s in gold[key]] for key in ("with", "without")]
                found.append(Page(which, identifier, path, site, strings=strings))
            elif which == "readability":
                found.append(Page(which, identifier, path, site, gold={"body": gold["text"]}))
            else:
                found.append(Page(which, identifier, path, site, gold=gold))
    return found


def chunks(items, size=60):
    return [items[i:i + size] for i in range(0, len(items), size)]


def first_look(command, found):
    by_path = {page.path: page for page in found}
    for part in chunks(found):
        out = subprocess.run([command, "first"] + [p.path for p in part], stdout=subprocess.PIPE,
                             check=True)
        for line in out.stdout.decode("utf-8", "replace").split("\n"):
            fields = line.split("\t")
            if fields[0] == "PAGE":
                page = by_path[fields[1]]
            elif len(fields) >= 6:
                page.role.append(fields[0])
                page.features.append(([int(f) for f in fields[1].split()],
                                      [int(f) for f in fields[2].split()]))
                page.words.append(int(fields[3]))
                page.places.append(fields[4])
                page.text.append(fields[5])


def second_look(command, found, scores):
    rows = []
    for start in range(0, len(found), 60):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
            for page, score in zip(found[start:start + 60], scores[start:start + 60]):
                words = " ".join(str(w) for w in page.words)
                file.write(page.path + "\t" + words + "\t" + " ".join(f"{s:.2f}" for s in score)
                           + "\t" + " ".join(page.places) + "\n")
            file.flush()
            out = subprocess.run([command, "second", file.name], stdout=subprocess.PIPE, check=True)
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


def fit(matrices, found, ridge=RIDGE):
    """Logistic regression with a ridge; the last weight is the bias."""
    x = sparse.vstack(matrices).tocsr()
    y = np.concatenate([page.truth for page in found])
    w = np.concatenate([page.weight for page in found])
    keep = w > 0
    x, y, w = x[keep], y[keep], w[keep]
    width = x.shape[1]
    xt = x.T.tocsr()

    def loss(t):
        z = x @ t[:width] + t[width]
        g = w * (1 / (1 + np.exp(-np.clip(z, -40, 40))) - y)
        value = (w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * ridge * (t[:width] ** 2).sum()
        return value, np.append(xt @ g + ridge * t[:width], g.sum())

    return minimize(loss, np.zeros(width + 1), jac=True, method="L-BFGS-B",
                    options={"maxiter": 200}).x


def score(matrix, weights):
    return matrix @ weights[:-1] + weights[-1]


def folds(found, count=5):
    return np.array([digest(page.site) % count for page in found])


def learn(command, found, firsts, width, chosen, ridge=RIDGE):
    """The weights of both looks; the second learns from scores of pages the first has not seen."""
    fold = folds(found)
    scores = [None] * len(found)
    for k in range(4):
        part = [i for i in chosen if (fold[i] * 7 + digest(found[i].site + "x")) % 4 != k]
        weights = fit([firsts[i] for i in part], [found[i] for i in part], ridge)
        for i in chosen:
            if (fold[i] * 7 + digest(found[i].site + "x")) % 4 == k:
                scores[i] = score(firsts[i], weights)
    first = fit([firsts[i] for i in chosen], [found[i] for i in chosen], ridge)
    rows = second_look(command, [found[i] for i in chosen], [scores[i] for i in chosen])
    both = [sparse.hstack([firsts[i], matrix(row, width)]).tocsr() for i, row in zip(chosen, rows)]
    return first, fit(both, [found[i] for i in chosen], ridge)


def judge(command, found, firsts, width, weights, chosen):
    first, second = weights
    rows = second_look(command, [found[i] for i in chosen],
                       [score(firsts[i], first) for i in chosen])
    for i, row in zip(chosen, rows):
        yield i, score(sparse.hstack([firsts[i], matrix(row, width)]).tocsr(), second)


def shingles(text, size=4):
    w = WORD.findall(text)
    if len(w) <= size:
        return collections.Counter([tuple(w)] if w else [])
    return collections.Counter(zip(*(w[i:] for i in range(size))))


def report(title, found, scores, threshold=0.0):
    """F1 by the bench's measures: of shingles, of strings in the set segments."""
    sums, counts = collections.defaultdict(list), np.zeros(3)
    for i, values in scores.items():
        page, taken = found[i], values > threshold
        said = "\n".join(t for t, k in zip(page.text, taken) if k)
        if page.strings is not None:
            said = " ".join(said.split())
            tp = sum(s in said for s in page.strings[0])
            counts += (tp, sum(s in said for s in page.strings[1]), len(page.strings[0]) - tp)
            continue
        said, gold = shingles(said), shingles(page.gold["body"])
        shared = sum((gold & said).values())
        sums[page.name].append((shared / sum(said.values()) if said else None,
                                shared / max(sum(gold.values()), 1), page))
    print(title)
    for name, values in sums.items():
        p = np.mean([v[0] for v in values if v[0] is not None])
        r = np.mean([v[1] for v in values])
        print(f"  {name}: F1 {2 * p * r / (p + r):.4f}, precision {p:.4f}, recall {r:.4f}, "
              f"{len(values)} pages")
    if counts[0]:
        print(f"  segments: F1 {2 * counts[0] / (2 * counts[0] + counts[1] + counts[2]):.4f}")
    return sums


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


def load(options, folder):
    """The pages with their features, from the cache if there is one."""
    if options.cache and os.path.exists(options.cache):
        with open(options.cache, "rb") as file:
            return pickle.load(file)
    found = pages(options, folder)
    first_look(options.tool, found)
    for page in found:
        page.label()
    if options.cache:
        with open(options.cache, "wb") as file:
            pickle.dump(found, file)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    parser.add_argument("--tool", default=os.path.join(HERE, ".build", "release", "WebFeatureDump"),
                        help="WebFeatureDump, built with -Xswiftc -enable-testing")
    parser.add_argument("--cache", help="keeps what the tool printed, for another run")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only-dev", action="store_true", help="learn without the held third")
    options = parser.parse_args()
    names = subprocess.run([options.tool, "names"], stdout=subprocess.PIPE, check=True).stdout
    names = [line.split() for line in names.decode().strip().split("\n")]
    text, markup, context, places = names
    beside = len(context)
    context = context + places
    with tempfile.TemporaryDirectory() as folder:
        found = load(options, folder)
        firsts = [sparse.hstack([matrix([f[0] for f in page.features], len(text)),
                                 matrix([f[1] for f in page.features], len(markup))]).tocsr()
                  for page in found]
        every = [i for i in range(len(found)) if found[i].text]
        dev = [i for i in every if not found[i].held]
        if options.check:
            fold, scores = folds(found), {}
            for k in range(5):
                weights = learn(options.tool, found, firsts, len(context),
                                [i for i in dev if fold[i] != k])
                scores.update(judge(options.tool, found, firsts, len(context), weights,
                                    [i for i in dev if fold[i] == k]))
            report("sites left out in turn, of two thirds of the pages", found, scores)
        if options.held:
            weights = learn(options.tool, found, firsts, len(context), dev)
            held = [i for i in every if found[i].held]
            report("the third of the pages that was held back", found,
                   dict(judge(options.tool, found, firsts, len(context), weights, held)))
        if options.write:
            first, second = learn(options.tool, found, firsts, len(context),
                                  dev if options.only_dev else every)
            path = os.path.join(ROOT, "Sources", "CommuniquePage", "Markup", "MarkupWeights.swift")
            n, m = len(text), len(text) + len(markup)
            with open(path, "w", encoding="utf-8") as file:
                file.write(HEAD.format(round(first[-1] * 100), round(second[-1] * 100)))
                file.write(table("first", text, first[:n]) + "\n\n")
                file.write(table("second", text, second[:n]) + "\n\n")
                file.write(table("markupFirst", markup, first[n:m]) + "\n\n")
                file.write(table("markupSecond", markup, second[n:m]) + "\n\n")
                file.write(table("context", context[:beside], second[m:m + beside]) + "\n\n")
                file.write(table("markupContext", places, second[m + beside:-1]) + "\n}\n")


HEAD = """// Written by Scripts/body-model/train-web.py, which says from what and how; not to be edited by hand.

/// The weights of ``BodyModel`` for pages with markup: of each answer to each question of
/// ``BodyFeatures`` and ``MarkupFeatures`` in the first look and in the second, and of those of
/// ``BodyContext``, in 1/100 of the logarithm of the odds.
enum MarkupWeights {{
    static let firstBias = {}
    static let bias = {}

"""

if __name__ == "__main__":
    main()
