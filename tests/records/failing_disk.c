/* A disk that fails: preloaded before libc, it refuses the nth durable step on a regular file, and all after it or one.
 *
 * Steps are write, pwrite, fsync, fdatasync and ftruncate. `failing_disk_from(n, error, all)` begins to count: the step
 * with number n (0 is the next) fails with that errno, and all after it too when `all` is not 0. A negative n fails none.
 * `failing_disk_steps()` says how many were counted since. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long steps, fails_at = -1;
static int fails_with, fails_on;

void failing_disk_from(long number, int error, int all) { steps = 0; fails_at = number; fails_with = error; fails_on = all; }
long failing_disk_steps(void) { return steps; }

static int refused(int file)
{
    struct stat status;
    int kept = errno;
    long number;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) { errno = kept; return 0; }
    errno = kept;
    number = steps++;
    if (fails_at < 0 || number < fails_at || (number > fails_at && !fails_on)) return 0;
    errno = fails_with;
    return 1;
}

#define REAL(name, ...) static int_type_##name (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)
typedef ssize_t int_type_write, int_type_pwrite, int_type_pwrite64;
typedef int int_type_fsync, int_type_fdatasync, int_type_ftruncate, int_type_ftruncate64;

ssize_t write(int file, const void *bytes, size_t count)
{ REAL(write, int, const void *, size_t); return refused(file) ? -1 : real(file, bytes, count); }
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{ REAL(pwrite, int, const void *, size_t, off_t); return refused(file) ? -1 : real(file, bytes, count, at); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{ REAL(pwrite64, int, const void *, size_t, off64_t); return refused(file) ? -1 : real(file, bytes, count, at); }
int fsync(int file) { REAL(fsync, int); return refused(file) ? -1 : real(file); }
int fdatasync(int file) { REAL(fdatasync, int); return refused(file) ? -1 : real(file); }
int ftruncate(int file, off_t size) { REAL(ftruncate, int, off_t); return refused(file) ? -1 : real(file, size); }
int ftruncate64(int file, off64_t size) { REAL(ftruncate64, int, off64_t); return refused(file) ? -1 : real(file, size); }
