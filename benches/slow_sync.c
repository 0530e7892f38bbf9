/* Adds a delay to each sync of a file, for benchmarks of disks with slow syncs: loaded with LD_PRELOAD, so that it
   slows every program alike. CCHC_SYNC_DELAY_US: the delay in microseconds. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int after_delay(const char *name, int file) {
    const char *delay = getenv("CCHC_SYNC_DELAY_US");
    int (*sync_file)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    if (delay) usleep((useconds_t)atoi(delay));
    return sync_file(file);
}

int fsync(int file) { return after_delay("fsync", file); }
int fdatasync(int file) { return after_delay("fdatasync", file); }
