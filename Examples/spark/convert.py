#!/usr/bin/env python3
"""Converts a folder of pages on Spark: NewsML-G2 items, and a table of facts.

    convert.py PAGES OUT [--tool communique] [--master 'local[2]']

Each partition pipes its records through one `communique stream`, which answers a record that it
cannot convert with an error: the job goes on, and OUT/failures names the record and the cause.

    OUT/items     id, result: the NewsML-G2 item of each page          Parquet
    OUT/facts     id, title, date, kind, language, speaker, place      Parquet
    OUT/failures  id, code, message                                    JSON lines
"""

import argparse
import json
import os
import shlex
import time

from pyspark.sql import SparkSession
from pyspark.sql.functions import col
from pyspark.sql.types import ArrayType, IntegerType, StringType, StructField, StructType

FACTS = ["title", "date", "kind", "language", "speaker", "organisation", "place"]
VALUE = StructType([StructField("value", StringType())])
ANSWER = StructType(
    [
        StructField("id", StringType()),
        StructField("line", IntegerType()),
        StructField("result", StringType()),
        StructField(
            "error",
            StructType([StructField("code", StringType()), StructField("message", StringType())]),
        ),
        StructField(
            "facts", ArrayType(StructType([StructField(name, VALUE) for name in FACTS]))
        ),
    ]
)


def records(pages):
    """One record for each file of the folder and those within it; html is told by its name."""
    for folder, _, names in sorted(os.walk(os.path.abspath(pages))):
        for name in sorted(names):
            path = os.path.join(folder, name)
            record = {"id": os.path.relpath(path, pages), "path": path}
            if name.endswith((".html", ".htm")):
                record["from"] = "html"
            elif name.endswith(".txt"):
                record["from"] = "page"
            yield json.dumps(record, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages")
    parser.add_argument("out")
    parser.add_argument("--tool", default="communique")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--partitions", type=int, default=8)
    arguments = parser.parse_args()

    spark = SparkSession.builder.master(arguments.master).appName("communique").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    start = time.monotonic()
    lines = spark.sparkContext.parallelize(
        list(records(arguments.pages)), arguments.partitions
    )
    command = shlex.join([arguments.tool, "stream", "-t", "newsml-g2", "--facts"])
    # checkCode: a tool that did not answer every record fails its partition.
    answers = spark.read.schema(ANSWER).json(lines.pipe(command, checkCode=True)).cache()

    failed = col("error").isNotNull()
    answers.where(~failed).select("id", "result").write.parquet(f"{arguments.out}/items")
    fact = col("facts").getItem(0)
    answers.where(~failed).select(
        "id", *[fact[name]["value"].alias(name) for name in FACTS]
    ).write.parquet(f"{arguments.out}/facts")
    answers.where(failed).select("id", "error.*").write.json(f"{arguments.out}/failures")

    seconds = time.monotonic() - start
    total, failures = answers.count(), answers.where(failed).count()
    print(f"{total} records, {failures} failed, {seconds:.1f} s on {arguments.master}")
    spark.read.parquet(f"{arguments.out}/facts").groupBy("kind").count().orderBy(
        "count", ascending=False
    ).show()
    spark.stop()


if __name__ == "__main__":
    main()
