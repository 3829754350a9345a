/*
 * A disk whose cache is lost with the power, for LD_PRELOAD. Of each file in the folder POWER_CUT_LIVE, what a program
 * has synced is kept in the folder POWER_CUT_KEPT; kill the program, and what a power cut must leave is there. Creating
 * and removing a file count as kept at once.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CHUNK (1 << 16)

static const char *live, *kept;
static int (*real_fsync)(int), (*real_fdatasync)(int), (*real_unlink)(const char *);

__attribute__((constructor)) static void find_what_is_replaced(void) {
  live = getenv("POWER_CUT_LIVE");
  kept = getenv("POWER_CUT_KEPT");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
}

/* Where the file is kept; 0 for one that is not in the folder. */
static int place_of(const char *file, char place[PATH_MAX]) {
  size_t length = live ? strlen(live) : 0;
  if (!length || !kept || strncmp(file, live, length) || file[length] != '/' || strchr(file + length + 1, '/')) return 0;
  return snprintf(place, PATH_MAX, "%s%s", kept, file + length) < PATH_MAX;
}

/* A kept file is the old one or the new one, whenever the program dies. */
static void keep(int fd) {
  char link[64], file[PATH_MAX], place[PATH_MAX], part[PATH_MAX + 32], chunk[CHUNK];
  struct stat status;
  ssize_t length;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  if ((length = readlink(link, file, sizeof file - 1)) < 0) return;
  file[length] = 0;
  if (!place_of(file, place) || fstat(fd, &status) || !S_ISREG(status.st_mode)) return;

  snprintf(part, sizeof part, "%s.part-%ld", place, syscall(SYS_gettid));
  int from = open(file, O_RDONLY), to = open(part, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  while ((length = read(from, chunk, CHUNK)) > 0)
    if (write(to, chunk, length) != length) abort();
  if (length < 0) abort();
  close(from);
  close(to);
  if (rename(part, place)) abort();
}

int fsync(int fd) {
  int failed = real_fsync(fd);
  if (!failed) keep(fd);
  return failed;
}

int fdatasync(int fd) {
  int failed = real_fdatasync(fd);
  if (!failed) keep(fd);
  return failed;
}

int unlink(const char *file) {
  char place[PATH_MAX];
  int failed = real_unlink(file);
  if (!failed && place_of(file, place)) real_unlink(place);
  return failed;
}
