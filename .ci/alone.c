/* Replacements for the functions of the Swift runtime that read /proc, so that the static binary also runs where it is not
   mounted. `.ci/release` links them in place of the runtime's own functions. */

extern int __libc_argc;
extern char **__libc_argv;

/* Returns the arguments that the C library received from the kernel. */
char **__wrap__swift_stdlib_getUnsafeArgvArgc(int *count) {
    *count = __libc_argc;
    return __libc_argv;
}

/* Finds no backtracer: that is a program next to the runtime's libraries, and a static binary has neither. */
char *__wrap_swift_copyAuxiliaryExecutablePath(const char *name) {
    (void)name;
    return 0;
}
