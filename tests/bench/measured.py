"""What the parts of the bench have in common: where things are, and how one run is measured and said."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "release"
CLI = BUILD / "app" / "cli" / "noticedesk-cli"
LIMITS = ROOT.parent / "shared" / "bench" / "limits"


def row(what, ratio, line, behind):
    """Without a line there is nothing to reach: the figure is to be known."""
    verdict = " " * 24 if line is None else f"line {line:6.3f}   {'reached' if ratio <= line else 'MISSED '}   "
    print(f"{what:<52} {ratio:8.3f}   {verdict}{behind}", flush=True)


# A process begins with the peak memory of the one that starts it: a small one of its own starts what is measured.
ONE_RUN = """
import os, sys, time
begin = time.monotonic()
silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
_, status, usage = os.wait4(process, 0)
print(time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
"""


def used(command):
    """Wall time and processor time in seconds, and peak memory in MiB, of one run."""
    ran = subprocess.run([sys.executable, "-I", "-S", "-c", ONE_RUN, *map(str, command)], stdout=subprocess.PIPE,
                         text=True, check=False)
    if ran.returncode != 0:
        sys.exit(f"{command} failed")
    return tuple(float(figure) for figure in ran.stdout.split())


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
