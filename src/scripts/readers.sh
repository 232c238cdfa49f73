#!/usr/bin/env bash
# Lets programs of others read the files of questions that we write, and compares the number of questions:
#   src/scripts/readers.sh FOLDER KB [LIMIT]    exports KB into FOLDER in each format and reads the files there
# What is not installed is skipped, and said so. npm installs its readers into FOLDER; mnemosyne and python3-openpyxl are Debian's.
set -eu
ROOT=$(cd "$(dirname "$0")/../.." && pwd -P)
[ $# -ge 2 ] || { sed -n '2,4s/^# *//p' "$0" >&2; exit 2; }
LIMIT=${3-500}
mkdir -p "$1"
FOLDER=$(cd "$1" && pwd -P) KB=$(realpath "$2")
cd "$FOLDER"
wanted=$("$ROOT/run" generate --kb "$KB" --out items.jsonl --limit "$LIMIT" >/dev/null && wc -l <items.jsonl)
for file in moodle.xml gift.txt qti3.zip qti21.zip anki.apkg anki-text.txt kahoot.xlsx csv.csv; do
  "$ROOT/run" generate --kb "$KB" --out "$file" --limit "$LIMIT" --format "${file%.*}" >"${file%.*}.log"
done
status=0
same() { # NAME FOUND EXPECTED
  if [ "$2" = "$3" ]; then echo "Readers: $1: $2 questions, as written"; else
    echo "Readers: $1: $2 questions, but $3 were written"
    status=1
  fi
}
skipped() { echo "Readers: $1 is not installed: skipped"; }

if command -v npm >/dev/null; then
  [ -d node_modules ] || { npm init -y && npm install --no-audit --no-fund gift-pegjs@1.0.2 anki-reader@0.3.0; } >npm.log 2>&1
  same "gift-pegjs" "$(node -e '
    const all = require("gift-pegjs").parse(require("fs").readFileSync("gift.txt", "utf8"));
    console.log(all.filter(q => q.type !== "Category").length)')" "$wanted"
  same "anki-reader" "$(node --input-type=module -e '
    import { readAnkiPackage } from "anki-reader";
    import { readFileSync } from "fs";
    const { collection } = await readAnkiPackage(new Blob([readFileSync("anki.apkg")]));
    let notes = 0;
    for (const deck of Object.values(collection.getDecks())) notes += Object.keys(deck.getCards()).length;
    console.log(notes)')" "$wanted"
else
  skipped "npm"
fi
python=$(for one in python3 /usr/bin/python3; do "$one" -c 'import openpyxl' 2>/dev/null && echo "$one" && break; done || true)
if [ -n "$python" ]; then
  same "openpyxl (Kahoot)" "$("$python" -c '
import openpyxl
sheet = openpyxl.load_workbook("kahoot.xlsx").active
assert sheet["C5"].value
row = 14
while sheet.cell(row, 2).value:
    assert all(1 <= int(key) <= 4 and sheet.cell(row, 2 + int(key)).value for key in str(sheet.cell(row, 8).value).split(","))
    row += 1
print(row - 14)')" "$((wanted - $(grep -c '^  ' kahoot.log || true)))"
else
  skipped "openpyxl"
fi
if command -v python3 >/dev/null; then
  same "Python's csv" "$(python3 -c '
import csv
print(len(list(csv.DictReader(open("csv.csv", encoding="utf-8-sig", newline="")))))')" "$wanted"
  same "Python's XML (Moodle)" "$(python3 -c '
import xml.etree.ElementTree as tree
print(len([q for q in tree.parse("moodle.xml").getroot() if q.get("type") != "category"]))')" "$wanted"
fi
exit "$status"
