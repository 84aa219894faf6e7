/* Preloaded into a program, this lets its writes to Notice Desk files fail. FAIL_AT is the number of the call that
 * fails (from 1), FAIL_WITH the errno, and FAIL_ON says whether every later call fails too ("always") or not. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long calls;

static int is_ours(int descriptor)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return strstr(path, ".noticedesk") != NULL;
}

static int fails(int descriptor)
{
    const char *at = getenv("FAIL_AT");
    const char *on = getenv("FAIL_ON");
    if (at == NULL || !is_ours(descriptor))
        return 0;
    const long number = ++calls;
    const long first = atol(at);
    if (number < first || (number > first && (on == NULL || strcmp(on, "always") != 0)))
        return 0;
    errno = atoi(getenv("FAIL_WITH"));
    return 1;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    ssize_t (*next)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
    return fails(descriptor) ? -1 : next(descriptor, bytes, count, offset);
}

int fsync(int descriptor)
{
    int (*next)(int) = dlsym(RTLD_NEXT, "fsync");
    return fails(descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    int (*next)(int) = dlsym(RTLD_NEXT, "fdatasync");
    return fails(descriptor) ? -1 : next(descriptor);
}

int ftruncate64(int descriptor, off64_t size)
{
    int (*next)(int, off64_t) = dlsym(RTLD_NEXT, "ftruncate64");
    return fails(descriptor) ? -1 : next(descriptor, size);
}
