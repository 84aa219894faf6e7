"""What the parts of the bench have in common: where things are, and how one run is measured and said."""
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "release"
CLI = BUILD / "app" / "cli" / "noticedesk-cli"
LIMITS = ROOT.parent / "shared" / "bench" / "limits"


def row(what, ratio, line, behind):
    """Without a line there is nothing to reach: the figure is to be known."""
    verdict = " " * 24 if line is None else f"line {line:6.3f}   {'reached' if ratio <= line else 'MISSED '}   "
    print(f"{what:<52} {ratio:8.3f}   {verdict}{behind}", flush=True)


def used(command):
    """Wall time and processor time in seconds, and peak memory in MiB, of one run: no less than the memory of this
    process, so that nothing large is to be read here."""
    begin = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed")
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def run(command):
    """Wall time in seconds and peak memory in MiB of one run."""
    seconds, _, memory = used(command)
    return seconds, memory


def remove_store(store):
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(f"{store}{suffix}").unlink(missing_ok=True)


def import_once(documents, store):
    remove_store(store)
    return run([CLI, "--store", store, "import", "--json", *documents])


def bare(name, folder, *libraries):
    """A program that does the bare work, and nothing else; none where its source or a library is missing."""
    source = LIMITS / f"{name}.cpp"
    binary = folder / f"bare_{name}"
    built = subprocess.run(["g++", "-O2", "-std=c++20", "-w", source, "-o", binary, *libraries], capture_output=True,
                           text=True, check=False)
    if built.returncode == 0:
        return binary
    print(f"limits/{name}.cpp could not be built: {(built.stderr.splitlines() or ['?'])[0]}", flush=True)
    return None
