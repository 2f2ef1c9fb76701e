/* What the Swift runtime asks the system through /proc, answered without it, so that the static binary also runs where
   nothing is mounted. `.ci/release` links it in the place of the runtime's own functions. */

extern int __libc_argc;
extern char **__libc_argv;

/* The arguments: the C library has them from the kernel. */
char **__wrap__swift_stdlib_getUnsafeArgvArgc(int *count) {
    *count = __libc_argc;
    return __libc_argv;
}

/* The backtracer is a program beside the runtime's libraries; a static binary has neither. */
char *__wrap_swift_copyAuxiliaryExecutablePath(const char *name) {
    (void)name;
    return 0;
}
