"""A status history site against Hugo, against the bare work, against itself, and written again after one change."""
import math
import pathlib
import shutil
import statistics
import subprocess
import sys

from measured import CLI, bare, import_once, row, run, used


def take_part(documents, part, *chosen):
    script = pathlib.Path(__file__).with_name("site_part.py")
    subprocess.run([sys.executable, script, documents[0], part, *map(str, chosen)], check=True)


def thousand(folder, documents):
    """A store of the first thousand incidents, for growth to be measured from."""
    take_part(documents, folder / "thousand.json", "first", 1000)
    import_once([folder / "thousand.json"], folder / "thousand.noticedesk")


def grow_one(folder, documents, store, number):
    """One incident of the store gets one more update."""
    take_part(documents, folder / "grown.json", "grown", number)
    run([CLI, "--store", store, "import", "--json", folder / "grown.json"])


def write_site(store, site):
    return used([CLI, "--store", store, "site", site])


def anew(store, site):
    shutil.rmtree(site, ignore_errors=True)
    return write_site(store, site)


def compare(what, pairs, lines, behind):
    """Rows of the medians of ratios: wall time, then memory; how much processor time, where the machine is shared."""
    medians = [statistics.median(ours[figure] / theirs[figure] for ours, theirs in pairs) for figure in range(3)]
    row(f"{what}, time", medians[0], lines[0], f"{behind}; of processor time {medians[1]:.3f}")
    row(f"{what}, memory", medians[2], lines[1], behind)


def against_hugo(folder, documents, store):
    if not shutil.which("hugo"):
        print("1 site of 10,000 against Hugo: not measured, it is not installed")
        return
    hugo = folder / "hugo"
    subprocess.run([sys.executable, pathlib.Path(__file__).with_name("site_limit.py"), hugo, documents[0]], check=True)
    pairs = []
    for _ in range(5):
        ours = anew(store, folder / "site")
        shutil.rmtree(hugo / "public", ignore_errors=True)
        pairs.append((ours, used(["hugo", "--quiet", "--source", hugo])))
    compare("1 site of 10,000 against Hugo", pairs, (1 / 6, 1 / 8), "HTML and Markdown against HTML")


def against_bare_work(folder, documents, store):
    """No line to reach: it says how far the bare work is away, without a store, a check or anything remembered."""
    publish = bare("publish", folder, "-lsimdjson", "-lmd4c-html", "-lmd4c", "-lcmark", "-lcmark-gfm")
    for threads in (1, 2) if publish else ():
        pairs = []
        for _ in range(5):
            ours = anew(store, folder / "site")
            shutil.rmtree(folder / "bare", ignore_errors=True)
            pairs.append((ours, used([publish, documents[0], folder / "bare", "all", threads])))
        compare(f"1 site of 10,000 against bare work, {threads} thread(s)", pairs, (None, None), "HTML and Markdown")


def growth(folder, stores):
    """Between the stores of 1,000, 10,000 and 100,000, each tenfold of the one before."""
    rounds = [[anew(store, folder / "site") for store in stores] for _ in range(3)]
    for step, what in enumerate(("1,000 to 10,000", "10,000 to 100,000")):
        exponents = [[math.log10(sizes[step + 1][figure] / sizes[step][figure]) for sizes in rounds]
                     for figure in range(2)]
        row(f"3 growth of a site from {what}, exponent", statistics.median(exponents[0]), 1.05,
            f"of processor time {statistics.median(exponents[1]):.3f}")
    row("3 site of 100,000, peak memory against 10,000",
        statistics.median(sizes[2][2] / sizes[1][2] for sizes in rounds), 1.2,
        f"{rounds[0][2][2]:.0f} MiB against {rounds[0][1][2]:.0f} MiB")


def stamps_of(site):
    """Which file stands where, and since when: another inode or another time if it was written again."""
    files = [file for file in site.rglob("*") if file.is_file() and ".noticedesk-site" not in file.parts]
    return {file: (file.stat().st_ino, file.stat().st_mtime_ns) for file in files}


def again(folder, documents, store):
    ratios, written = [], 0
    for number in range(5):
        whole = anew(store, folder / "site")[0]
        before = stamps_of(folder / "site")
        grow_one(folder, documents, store, number)
        ratios.append(write_site(store, folder / "site")[0] / whole)
        after = stamps_of(folder / "site")
        written = sum(before.get(file) != stamp for file, stamp in after.items())
    row("4 site of 10,000 again after one change", statistics.median(ratios), 1 / 50,
        f"{written} files of {len(after)} written")


def sites(folder, documents):
    thousand(folder, documents)
    store = folder / "site.noticedesk"
    import_once(documents[:1], store)
    against_hugo(folder, documents, store)
    against_bare_work(folder, documents, store)
    growth(folder, [folder / "thousand.noticedesk", store, folder / "large.noticedesk"])
    again(folder, documents, store)
